import { isDay } from '../kernel/day';
import { instant, Instant, instantOfMicros, microsOf } from '../kernel/instant';

const SECONDS = /^\d{1,9}$/;
/** RFC 9110, section 5.6.7: the one form that is written today. */
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) GMT$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MICROS_PER_MS = 1_000n;
const MS_PER_S = 1_000;
/** A receiver may ask for quiet of a day; whoever wants more switches the endpoint off. */
export const LONGEST_QUIET_MS = 86_400_000;

export const laterBy = (at: Instant, ms: number): Instant => instantOfMicros(microsOf(at) + BigInt(ms) * MICROS_PER_MS);

/** How long a receiver asks for quiet (`Retry-After`), counted from its own answer; undefined where it asks for none that can be read. */
export function quietAsked(retryAfter: string | undefined, now: Instant): number | undefined {
  const text = retryAfter?.trim() ?? '';
  const ms = SECONDS.test(text) ? Number(text) * MS_PER_S : untilDate(text, now);
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), LONGEST_QUIET_MS);
}

function untilDate(text: string, now: Instant): number | undefined {
  const [, date, month, year, time] = HTTP_DATE.exec(text) ?? [];
  if (time === undefined) return undefined;
  const day = `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${date}`;
  return isDay(day) ? Number((microsOf(instant(`${day}T${time}.000000Z`)) - microsOf(now)) / MICROS_PER_MS) : undefined;
}
