import type { Chance } from '../support/stories/made-people';
import type { Progress } from './progress';

export interface StrikePlan {
  /** The kinds of fault; each comes once, in a random order, before one comes again. */
  readonly kinds: readonly string[];
  readonly faults: number;
  /** Between two faults so many answers at least and at most. */
  readonly answers: readonly [number, number];
  readonly random: Chance;
  strike(kind: string): Promise<void>;
}
export interface Struck {
  readonly faults: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
}

/** One fault after the other, each after so many more answers. Ends early, with a finding, where no answers come any more. */
export async function strikeAll(progress: Progress, { kinds, faults: count, answers, random, strike }: StrikePlan): Promise<Struck> {
  const faults: Record<string, number> = {};
  try {
    for (const kind of drawn(kinds, count, random)) {
      await progress.more(random.between(...answers));
      await strike(kind);
      faults[kind] = (faults[kind] ?? 0) + 1;
    }
    await progress.more(random.between(...answers));
    return { faults, findings: [] };
  } catch (fault) {
    return { faults, findings: [(fault as Error).message] };
  }
}

function drawn(kinds: readonly string[], count: number, random: Chance): readonly string[] {
  const all: string[] = [];
  while (all.length < count) all.push(...random.shuffle(kinds));
  return all.slice(0, count);
}
