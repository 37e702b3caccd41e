import type { Clock } from '../kernel/clock';
import { Instant, instantOfMicros } from '../kernel/instant';

const MICROS_PER_MS = 1_000n;

/** The machine's clock. `Date` is read here and nowhere else in the domain's time. */
export const SYSTEM_CLOCK: Clock = { now: (): Instant => instantOfMicros(BigInt(Date.now()) * MICROS_PER_MS) };
