import { addDays, Day } from '../../kernel/day';

/** Days between the end of a post by an annulment and the day from which it was given back; both days count. */
export interface Interruption {
  readonly fromOn: Day;
  readonly lastOn: Day;
}

/** With the days between two turns of a post, where there are any. */
export function withInterruption(before: readonly Interruption[], lastOn: Day, resumedOn: Day): readonly Interruption[] {
  const between = { fromOn: addDays(lastOn, 1), lastOn: addDays(resumedOn, -1) };
  return between.fromOn <= between.lastOn ? [...before, between] : before;
}

export const isInterrupted = (interruptions: readonly Interruption[], on: Day): boolean =>
  interruptions.some(({ fromOn, lastOn }) => fromOn <= on && on <= lastOn);
