import { todayOf } from './clock';
import { Instant, instant, instantOfMicros, microsOf } from './instant';
import { MOST_BEHIND_MICROS, NoEarlierClock } from './no-earlier-clock';

/** A second before midnight in Beijing. */
const BEFORE = instant('2026-12-07T15:59:59.000000Z');
const after = (micros: bigint): Instant => instantOfMicros(microsOf(BEFORE) + micros);
let real: Instant;
const clock = (): NoEarlierClock => {
  real = BEFORE;
  return new NoEarlierClock({ now: () => real });
};

it('shows the real time while nothing was later', () => {
  const shown = clock();
  shown.follow(after(-1n));
  expect(shown.now()).toBe(BEFORE);
});
it('has come to the day of what has been, though the real clock has not', () => {
  const shown = clock();
  expect(todayOf(shown)).toBe('2026-12-07');
  shown.follow(after(1_000_000n));
  expect([todayOf(shown), shown.now()]).toEqual(['2026-12-08', after(1_000_000n)]);
});
it('never goes back to an earlier moment that it is told of, and goes on with the real clock', () => {
  const shown = clock();
  for (const micros of [2n, 1n]) shown.follow(after(micros));
  expect(shown.now()).toBe(after(2n));
  real = after(3n);
  expect(shown.now()).toBe(after(3n));
});
it.each([
  [MOST_BEHIND_MICROS, true],
  [MOST_BEHIND_MICROS + 1n, false],
])('is led by a moment %d microseconds ahead: %s', (micros, isLed) => {
  const shown = clock();
  shown.follow(after(micros));
  expect(shown.now()).toBe(isLed ? after(micros) : BEFORE);
});
