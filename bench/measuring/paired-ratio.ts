import { median, spread } from './median';

/** What was measured of one contender: a value for each round, in the order of the rounds. */
export type Rounds = readonly number[];

export interface Ratio {
  readonly ratio: number;
  /** The spread of the rounds' ratios: what a second run may differ by. */
  readonly noise: number;
}

/**
 * How many times faster ours is. Each round gives one ratio, of two values that were measured within seconds of each
 * other, and the median of these is told: what a noisy neighbour takes from a whole round falls out of it.
 */
export function pairedRatio(ours: Rounds, theirs: Rounds): Ratio {
  if (ours.length !== theirs.length) throw new RangeError(`${ours.length} rounds of ours, ${theirs.length} of theirs`);
  const ratios = ours.map((own, round) => own / (theirs[round] as number));
  return { ratio: median(ratios), noise: spread(ratios) };
}
