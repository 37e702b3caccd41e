import { Day, day, dayNumber, dayOfNumber } from './day';

/** A moment in UTC with microseconds, always `YYYY-MM-DDTHH:MM:SS.ffffffZ`: text order is time order. */
declare const instantBrand: unique symbol;
export type Instant = string & { readonly [instantBrand]: true };

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/;
const MICROS_PER_SECOND = 1_000_000n;
const MICROS_PER_DAY = 86_400n * MICROS_PER_SECOND;
const BEIJING_OFFSET_MICROS = 8n * 3_600n * MICROS_PER_SECOND;
const two = (value: bigint): string => String(value).padStart(2, '0');

/** @throws RangeError unless the text has exactly the form above. */
export function instant(text: string): Instant {
  const parts = INSTANT.exec(text);
  if (!parts) throw new RangeError(`${text} is no instant in UTC with microseconds`);
  day(parts[1] as string);
  return text as Instant;
}

/** Microseconds since 1970-01-01T00:00:00Z. */
export function microsOf(at: Instant): bigint {
  const [h, m, s, f] = [at.slice(11, 13), at.slice(14, 16), at.slice(17, 19), at.slice(20, 26)].map(BigInt);
  return (
    BigInt(dayNumber(at.slice(0, 10) as Day)) * MICROS_PER_DAY +
    ((h! * 60n + m!) * 60n + s!) * MICROS_PER_SECOND + f!
  );
}

export function instantOfMicros(micros: bigint): Instant {
  const days = micros >= 0n ? micros / MICROS_PER_DAY : (micros - MICROS_PER_DAY + 1n) / MICROS_PER_DAY;
  const rest = micros - days * MICROS_PER_DAY;
  const seconds = rest / MICROS_PER_SECOND;
  const clock = `${two(seconds / 3_600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  return `${dayOfNumber(Number(days))}T${clock}.${String(rest % MICROS_PER_SECOND).padStart(6, '0')}Z` as Instant;
}

/** The legal day of an instant: 2025-12-31T23:30Z is already 2026-01-01 in Beijing. */
export const beijingDayOf = (at: Instant): Day =>
  instantOfMicros(microsOf(at) + BEIJING_OFFSET_MICROS).slice(0, 10) as Day;

/** The first moment of a Beijing day. */
export const startOfBeijingDay = (of: Day): Instant =>
  instantOfMicros(BigInt(dayNumber(of)) * MICROS_PER_DAY - BEIJING_OFFSET_MICROS);

/** As screens, spreadsheets and histories show an instant to people: `2026年12月2日 09:30`, Beijing time. */
export function beijingText(at: Instant): string {
  const local = instantOfMicros(microsOf(at) + BEIJING_OFFSET_MICROS);
  return `${Number(local.slice(0, 4))}年${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
}

/** `2026-12-02 09:30:00` in Beijing, for sheets and pages that people read. */
export function beijingTimeOf(at: Instant): string {
  const local = instantOfMicros(microsOf(at) + BEIJING_OFFSET_MICROS);
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}
