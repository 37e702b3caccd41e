import { addDays, isDay } from './day';
import { Instant, instant, instantOfMicros, microsOf, startOfBeijingDay } from './instant';

/** RFC 3339 with its offset; up to microseconds. */
const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const MICROS_DIGITS = 6;
const MICROS_PER_MINUTE = 60_000_000n;
const MINUTES_PER_HOUR = 60n;

/** The last moment of a Beijing day: what was recorded on it is known then (decision 11). */
export const endOfBeijingDay = (text: Parameters<typeof startOfBeijingDay>[0]): Instant =>
  instantOfMicros(microsOf(startOfBeijingDay(addDays(text, 1))) - 1n);

/** A moment as a caller writes it: an instant with its offset, or a day, which means its end in Beijing. Undefined where the text is neither. */
export function momentIn(text: string): Instant | undefined {
  if (isDay(text)) return endOfBeijingDay(text);
  const [, local, fraction = '', sign, hours = '0', minutes = '0'] = WITH_OFFSET.exec(text) ?? [];
  const written = local && instantOrNothing(`${local.replace('t', 'T')}.${fraction.padEnd(MICROS_DIGITS, '0')}Z`);
  if (!written) return undefined;
  const offset = (BigInt(hours) * MINUTES_PER_HOUR + BigInt(minutes)) * MICROS_PER_MINUTE;
  return instantOfMicros(microsOf(written) + (sign === '+' ? -offset : offset));
}

function instantOrNothing(text: string): Instant | undefined {
  try {
    return instant(text);
  } catch {
    return undefined;
  }
}
