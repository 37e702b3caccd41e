import type { Rounds } from './paired-ratio';

export type Measured = ReadonlyMap<string, Rounds>;
export interface Turn {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/**
 * Everybody once in each round, and each round begins with the next one: nobody always has the turn after the one that
 * leaves most behind. The first round, in which code is compiled and tables are small, is thrown away.
 */
export async function interleaved(
  turns: readonly Turn[],
  rounds: number,
  told: (round: number) => void = () => undefined,
): Promise<Measured> {
  const measured = new Map<string, number[]>(turns.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % turns.length;
    for (const { name, measure } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const value = await measure();
      if (round > 0) measured.get(name)?.push(value);
    }
    told(round);
  }
  return measured;
}
