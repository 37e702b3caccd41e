import { msUntilNight } from './night';

const until = (time: string): number => msUntilNight(Date.parse(time)) / 60_000;

it('the audit is at half past two in Beijing, once a night', () => {
  expect([
    until('2026-03-01T18:29:00Z'),
    until('2026-03-01T18:30:00Z'),
    until('2026-03-01T18:31:00Z'),
    until('2026-03-02T00:00:00Z'),
  ]).toEqual([1, 1_440, 1_439, 1_110]);
});
