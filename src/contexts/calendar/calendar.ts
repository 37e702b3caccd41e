import type { Day } from '../../kernel/day';
import type { Fold } from '../../kernel/fold';
import { CalendarEvent, calendarEvents } from './calendar.events';

/** The last day that has begun; null before the first. */
export interface Calendar {
  readonly today: Day | null;
}

export const calendar: Fold<Calendar, CalendarEvent> = {
  category: 'calendar',
  events: calendarEvents,
  initial: { today: null },
  evolve: (_, event) => {
    switch (event.type) {
      case 'calendar.day_began.v1':
        return { today: event.data.day };
    }
  },
};
