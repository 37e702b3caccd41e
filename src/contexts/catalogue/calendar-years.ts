import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { CalendarYearEvent, calendarYearEvents } from './working-calendar.events';

export interface CalendarYear {
  readonly year: string;
  readonly off: readonly { readonly firstOn: Day; readonly lastOn: Day }[];
  readonly on: readonly Day[];
}
export interface CalendarYears {
  readonly calendarId: string | null;
  readonly years: readonly CalendarYear[];
}

export const calendarYears: Fold<CalendarYears, CalendarYearEvent> = {
  category: 'working_calendar',
  events: calendarYearEvents,
  initial: { calendarId: null, years: [] },
  evolve: ({ years }, event) => {
    switch (event.type) {
      case 'catalogue.calendar_year_published.v1': {
        const { calendarId, year, off, on } = event.data;
        return { calendarId, years: [...years, { year, off, on }] };
      }
    }
  },
};

export const publishedYears = streamView('catalogue.working-calendar', calendarYears, (state) => state);
