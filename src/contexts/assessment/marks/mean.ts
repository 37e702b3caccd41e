import type { Tenths } from './score';

/** Two extremes may be dropped where at least one score is left. */
const LEAST_TO_DROP = 3;

/**
 * The score of a part: the mean of what the examiners gave, rounded half up to a tenth, once, at the end (handbook 8).
 * Integers only: a float could turn a half the wrong way.
 */
export function meanOf(raw: readonly Tenths[], dropExtremes: boolean): Tenths {
  const sorted = [...raw].sort((a, b) => a - b);
  const counted = dropExtremes && sorted.length >= LEAST_TO_DROP ? sorted.slice(1, -1) : sorted;
  const sum = counted.reduce((total, each) => total + each, 0);
  return Math.floor((2 * sum + counted.length) / (2 * counted.length));
}
