const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Before each try of a webhook, in seconds after the one before (users/api-conventions section 12): together three days and three and a half hours. */
export const PAUSES_S: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];
/** Each pause is longer by up to this share, by chance: what failed together does not come again together. Never shorter, so that three days stay three days. */
const LONGEST_SHIFT = 0.2;
const MS_PER_S = 1_000;

/** After so many tries, how long until the next; undefined where there is none. `chance` is of [0, 1). */
export function pauseAfter(tries: number, chance: number): number | undefined {
  const seconds = PAUSES_S[tries];
  return seconds === undefined ? undefined : Math.round(seconds * MS_PER_S * (1 + LONGEST_SHIFT * chance));
}
