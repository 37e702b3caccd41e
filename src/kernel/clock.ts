import { beijingDayOf, Instant } from './instant';
import type { Day } from './day';

/** The one clock (decision 8): `today`, `at`, notices and schedules come from it. */
export interface Clock {
  now(): Instant;
}
export const CLOCK = Symbol('Clock');
export const todayOf = (clock: Clock): Day => beijingDayOf(clock.now());
