import { ReadingPace } from './reading-pace';

/** The pause after readings, each so long after the one before. */
function pauseAfter(...readings: readonly { readonly ms: number; readonly events: number }[]): number {
  const pace = new ReadingPace();
  let nowMs = 1_000;
  for (const { ms, events } of readings) {
    nowMs += ms;
    pace.read(events, nowMs);
  }
  return pace.pauseMs(nowMs);
}
const times = (count: number, reading: { readonly ms: number; readonly events: number }) => Array.from({ length: count }, () => reading);

it('reads at once what comes now and then, several events of one command included', () => {
  expect(pauseAfter()).toBe(0);
  expect(pauseAfter({ ms: 0, events: 7 })).toBe(0);
  expect(pauseAfter(...times(50, { ms: 100, events: 5 }))).toBe(0);
});

it('takes some at once of what comes steadily, and more of what comes all the time', () => {
  expect(pauseAfter({ ms: 0, events: 8 })).toBe(10);
  expect(pauseAfter(...times(100, { ms: 5, events: 1 }))).toBe(10);
  expect(pauseAfter(...times(100, { ms: 10, events: 5 }))).toBe(10);
  expect(pauseAfter(...times(100, { ms: 10, events: 7 }))).toBe(50);
  expect(pauseAfter(...times(100, { ms: 50, events: 50 }))).toBe(50);
  expect(pauseAfter({ ms: 0, events: 64 })).toBe(50);
});

it('waits no longer than since the last reading, and forgets', () => {
  const pace = new ReadingPace();
  pace.read(64, 1_000);
  expect([1_000, 1_010, 1_049, 1_100, 2_000].map((nowMs) => Math.round(pace.pauseMs(nowMs)))).toEqual([50, 0, 0, 0, 0]);
});
