import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { CalendarYears, calendarYears } from '../calendar-years';
import { CalendarYearEvent, CalendarYearPublished } from '../working-calendar.events';

export interface PublishCalendarYear {
  readonly calendarKey: Uuid;
  readonly calendarId: string;
  readonly year: string;
  readonly off: readonly { readonly firstOn: Day; readonly lastOn: Day }[];
  readonly on: readonly Day[];
  readonly documentNo: string;
}
interface Evidence {
  /** The years that come with this release of the product. */
  readonly shipped: readonly string[];
}
type No = 'CALENDAR_YEAR_BEFORE' | 'CALENDAR_DAY_WRONG';

/**
 * A year's notice, once. The years before it are published, so that what was computed under a calendar is computed again from
 * its last year's name alone. Ends of notices that were computed earlier stay as they are (decision 10).
 */
export const publishCalendarYear = rule<CalendarYears, CalendarYearEvent, PublishCalendarYear, Evidence, No>({
  name: 'catalogue.publish-calendar-year',
  version: 1,
  fold: calendarYears,
  decide: ({ years }, intent, { shipped }) => {
    const { year, off, on } = intent;
    const last = [...shipped, ...years.map((each) => each.year)].sort().at(-1);
    if (last !== undefined && year <= last) return refuse('CALENDAR_YEAR_BEFORE', { year, last });
    return dayFault(intent) ?? [CalendarYearPublished({ ...intent, off: off.map((span) => ({ ...span })), on: [...on] })];
  },
});

/** Days off may begin at the end of the year before; swapped workdays lie in the year, and none is off as well. */
function dayFault({ year, off, on }: PublishCalendarYear): Refusal<'CALENDAR_DAY_WRONG'> | null {
  const reversed = off.find(({ firstOn, lastOn }) => lastOn < firstOn || lastOn.slice(0, 4) !== year);
  if (reversed) return refuse('CALENDAR_DAY_WRONG', { day: reversed.firstOn });
  const wrong = on.find((day) => day.slice(0, 4) !== year || off.some(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn));
  return wrong === undefined ? null : refuse('CALENDAR_DAY_WRONG', { day: wrong });
}
