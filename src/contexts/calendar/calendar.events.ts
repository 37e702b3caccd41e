import { eventType, FactOf } from '../../kernel/event-type';
import { dayField } from '../../kernel/fields';

/** One per Beijing day, in order; dates act through this fact (decision 10). */
export const DayBegan = eventType('calendar.day_began.v1', 'A day began in Beijing: what ends, opens or falls due by date may now act.', {
  day: dayField(),
});

export const calendarEvents = [DayBegan] as const;
export type CalendarEvent = FactOf<typeof calendarEvents>;
