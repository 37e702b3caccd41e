import { addDays, Day, daysBetween } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Calendar, calendar } from '../calendar';
import { CalendarEvent, DayBegan } from '../calendar.events';

/** A ledger that slept for long catches up in steps of about a year, far below the append limit. */
export const MAX_DAYS_AT_ONCE = 400;

export interface BeginDay {
  readonly day: Day;
}

/**
 * Appends the days that began since the last one, none left out and in order, so that everything that acts by
 * date acts on its own day. A second instance meets the stream's revision and finds nothing left to do.
 */
export const beginDay = rule<Calendar, CalendarEvent, BeginDay, object, never>({
  name: 'calendar.begin-day',
  version: 1,
  fold: calendar,
  decide: ({ today }, { day }) => {
    const first = today === null ? day : addDays(today, 1);
    const missed = Math.min(daysBetween(first, day) + 1, MAX_DAYS_AT_ONCE);
    return Array.from({ length: Math.max(missed, 0) }, (_, index) => DayBegan({ day: addDays(first, index) }));
  },
});
