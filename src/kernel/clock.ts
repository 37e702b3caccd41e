import { beijingDayOf, Instant } from './instant';
import type { Day } from './day';

/** The one clock (decision 8): `today`, `at`, notices and schedules come from it. */
export interface Clock {
  now(): Instant;
}
/** Told of moments that have been, so that what follows from an event is not decided before it (ADR 92). */
export interface FollowingClock extends Clock {
  follow(at: Instant): void;
}
export const CLOCK = Symbol('Clock');
export const todayOf = (clock: Clock): Day => beijingDayOf(clock.now());
