import { addDays, isDay } from './day';
import { Instant, instant, startOfBeijingDay } from './instant';

const IN_UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?Z$/;
const MICROS_DIGITS = 6;

/** Whether an event was known at a moment: an instant in UTC itself, or a day to its end in Beijing (decision 11). */
export type KnownAt = (at: Instant) => boolean;

/** undefined where the text is neither. */
export function knownAt(text: string): KnownAt | undefined {
  if (isDay(text)) {
    const end = startOfBeijingDay(addDays(text, 1));
    return (at) => at < end;
  }
  const parts = IN_UTC.exec(text);
  if (!parts || !isDay(text.slice(0, 10))) return undefined;
  const moment = instantOrNothing(`${parts[1]}.${(parts[2] ?? '').padEnd(MICROS_DIGITS, '0')}Z`);
  return moment && ((at) => at <= moment);
}

function instantOrNothing(text: string): Instant | undefined {
  try {
    return instant(text);
  } catch {
    return undefined;
  }
}
