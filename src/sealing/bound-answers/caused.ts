import type { Difference } from './differences';

/** What some events, one after the other, changed in an answer. */
export interface Step {
  readonly events: readonly string[];
  readonly differences: readonly Difference[];
}
export interface CausedDifference extends Difference {
  /** Ids of the events through which it came; none where it follows from no event of these streams, as a day that passed. */
  readonly because: readonly string[];
}

/** Each difference with the events of the steps in which it, a part of it, or the whole that it is part of became another. */
export const caused = (differences: readonly Difference[], steps: readonly Step[]): readonly CausedDifference[] =>
  differences.map((difference) => ({
    ...difference,
    because: steps
      .filter((step) => step.differences.some((each) => areOne(each.pointer, difference.pointer)))
      .flatMap(({ events }) => events),
  }));

const areOne = (one: string, other: string): boolean => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
