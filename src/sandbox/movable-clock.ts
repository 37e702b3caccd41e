import type { Clock, FollowingClock } from '../kernel/clock';
import type { Day } from '../kernel/day';
import { beijingDayOf, Instant, instantOfMicros, microsOf, startOfBeijingDay } from '../kernel/instant';

/** A moved clock shows nine in the morning: working hours, so that stories read naturally. */
const MORNING_MICROS = 9n * 3_600n * 1_000_000n;

/** A demo ledger's clock: runs on at the pace of the real one, and jumps forward when told (decision 9). */
export class MovableClock implements FollowingClock {
  private base: bigint;
  private since: bigint;

  constructor(
    start: Instant,
    private readonly real: Clock,
  ) {
    this.base = microsOf(start);
    this.since = microsOf(real.now());
  }

  now(): Instant {
    return instantOfMicros(this.base + microsOf(this.real.now()) - this.since);
  }

  /** Moves to the morning of a later day; a day that has come already changes nothing. */
  moveTo(day: Day): void {
    if (day <= beijingDayOf(this.now())) return;
    this.base = microsOf(startOfBeijingDay(day)) + MORNING_MICROS;
    this.since = microsOf(this.real.now());
  }

  /** Where another instance was told to move. */
  follow(at: Instant): void {
    if (at <= this.now()) return;
    this.base = microsOf(at);
    this.since = microsOf(this.real.now());
  }
}
