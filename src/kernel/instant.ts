import { addDays, chineseDay, Day, day, dayNumber, dayOfNumber } from './day';

/** A moment in UTC with microseconds, always `YYYY-MM-DDTHH:MM:SS.ffffffZ`: text order is time order. */
declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: true };

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/;
const MICROS_PER_SECOND = 1_000_000n;
const SECONDS_PER_DAY = 86_400;
const MICROS_PER_DAY = BigInt(SECONDS_PER_DAY) * MICROS_PER_SECOND;
/** At this hour of UTC the next day begins in Beijing. */
const BEIJING_MIDNIGHT_UTC_HOUR = '16';
const BEIJING_OFFSET_MICROS = 8n * 3_600n * MICROS_PER_SECOND;
const two = (value: number): string => String(value).padStart(2, '0');

/** @throws RangeError unless the text has exactly the form above. */
export function instant(text: string): Instant {
  const parts = INSTANT.exec(text);
  if (!parts) throw new RangeError(`${text} is no instant in UTC with microseconds`);
  day(parts[1] as string);
  return text as Instant;
}

/** Microseconds since 1970-01-01T00:00:00Z. Seconds fit a number in every year, microseconds do not from 2255 on. */
export function microsOf(at: Instant): bigint {
  const [h, m, s] = [Number(at.slice(11, 13)), Number(at.slice(14, 16)), Number(at.slice(17, 19))];
  const seconds = dayNumber(at.slice(0, 10) as Day) * SECONDS_PER_DAY + (h * 60 + m) * 60 + s;
  return BigInt(seconds) * MICROS_PER_SECOND + BigInt(Number(at.slice(20, 26)));
}

export function instantOfMicros(micros: bigint): Instant {
  const days = micros >= 0n ? micros / MICROS_PER_DAY : (micros - MICROS_PER_DAY + 1n) / MICROS_PER_DAY;
  const rest = Number(micros - days * MICROS_PER_DAY);
  const seconds = Math.floor(rest / 1_000_000);
  const clock = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${dayOfNumber(Number(days))}T${clock}.${String(rest % 1_000_000).padStart(6, '0')}Z` as Instant;
}

/** The legal day of an instant: 2025-12-31T23:30Z is already 2026-01-01 in Beijing. */
export function beijingDayOf(at: Instant): Day {
  const utcDay = at.slice(0, 10) as Day;
  return at.slice(11, 13) < BEIJING_MIDNIGHT_UTC_HOUR ? utcDay : addDays(utcDay, 1);
}

/** The first moment of a Beijing day. */
export const startOfBeijingDay = (of: Day): Instant => instantOfMicros(BigInt(dayNumber(of)) * MICROS_PER_DAY - BEIJING_OFFSET_MICROS);

/** As screens, spreadsheets and histories show an instant to people: `2026年12月2日 09:30`, Beijing time. */
export function beijingText(at: Instant): string {
  const local = instantOfMicros(microsOf(at) + BEIJING_OFFSET_MICROS);
  return `${chineseDay(local.slice(0, 10) as Day)} ${local.slice(11, 16)}`;
}

/** `2026-12-02 09:30:00` in Beijing, for sheets and pages that people read. */
export function beijingTimeOf(at: Instant): string {
  const local = instantOfMicros(microsOf(at) + BEIJING_OFFSET_MICROS);
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}
