import type { Clock, FollowingClock } from './clock';
import { Instant, microsOf } from './instant';

/**
 * How far a clock may be behind a moment that has been, and is still led: clocks that are kept right differ by
 * milliseconds, one that was set back by hand by minutes. What is further ahead was written by a clock that was wrong,
 * and its day is not believed.
 */
export const MOST_BEHIND_MICROS = 3_600n * 1_000_000n;

/** The clock of this machine, which stands still where another machine, or it itself, was further already. */
export class NoEarlierClock implements FollowingClock {
  private latest: Instant | undefined;

  constructor(private readonly real: Clock) {}

  now(): Instant {
    const now = this.real.now();
    return this.latest !== undefined && now < this.latest && microsOf(this.latest) - microsOf(now) <= MOST_BEHIND_MICROS
      ? this.latest
      : now;
  }

  follow(at: Instant): void {
    if (this.latest === undefined || this.latest < at) this.latest = at;
  }
}
