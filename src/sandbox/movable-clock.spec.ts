import { day } from '../kernel/day';
import { beijingDayOf, instant, Instant, instantOfMicros, microsOf } from '../kernel/instant';
import { MovableClock } from './movable-clock';

class Hand {
  constructor(private at: Instant) {}
  now = (): Instant => this.at;
  turn(micros: bigint): void {
    this.at = instantOfMicros(microsOf(this.at) + micros);
  }
}

it('runs on at the pace of the real clock', () => {
  const real = new Hand(instant('2030-01-01T00:00:00.000000Z'));
  const clock = new MovableClock(instant('2026-03-01T01:00:00.000000Z'), real);
  real.turn(5n);
  expect(clock.now()).toBe('2026-03-01T01:00:00.000005Z');
});

it('jumps to the morning of a later Beijing day and never back', () => {
  const clock = new MovableClock(instant('2026-03-01T01:00:00.000000Z'), new Hand(instant('2030-01-01T00:00:00.000000Z')));
  clock.moveTo(day('2026-03-20'));
  expect(clock.now()).toBe('2026-03-20T01:00:00.000000Z');
  clock.moveTo(day('2026-03-19'));
  expect(beijingDayOf(clock.now())).toBe('2026-03-20');
});

it('follows a clock that was moved elsewhere, and runs on from there', () => {
  const real = new Hand(instant('2030-01-01T00:00:00.000000Z'));
  const clock = new MovableClock(instant('2026-03-01T01:00:00.000000Z'), real);
  clock.follow(instant('2026-03-20T01:00:00.000000Z'));
  real.turn(5n);
  expect(clock.now()).toBe('2026-03-20T01:00:00.000005Z');
  clock.follow(instant('2026-03-20T01:00:00.000004Z'));
  expect(clock.now()).toBe('2026-03-20T01:00:00.000005Z');
});
