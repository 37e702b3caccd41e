import { progressText } from './progress';

it('tells how far, how fast and how long', () => {
  expect(progressText({ position: 25_000n, head: 100_000n, events: 25_000, ms: 5_000 })).toBe(
    '25000 of 100000 (25 %), 5000 events/s, 15 s left',
  );
});

it('counts events, not positions, which may have gaps', () => {
  expect(progressText({ position: 64_000_000n, head: 128_000_000n, events: 100_000, ms: 10_000 })).toBe(
    '64000000 of 128000000 (50 %), 10000 events/s, 10 s left',
  );
});

it('has an end, also where nothing was there', () => {
  expect(progressText({ position: 7n, head: 7n, events: 7, ms: 1_000 })).toBe('7 of 7 (100 %), 7 events/s, 0 s left');
  expect(progressText({ position: 0n, head: 0n, events: 0, ms: 1_000 })).toBe('0 of 0 (100 %), 0 events/s, 0 s left');
});
