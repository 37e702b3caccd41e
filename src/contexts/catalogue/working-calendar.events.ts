import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, documentNoField, listField, uuidField } from '../../kernel/fields';

/** Days of one year that are not what their weekday says; a year's notice names some thirty. */
export const MAX_NAMED_DAYS = 100;
const yearField = () => Type.String({ pattern: '^20\\d{2}$' });
/** One day, or the first and the last of several. */
const spanField = () => Type.Object({ firstOn: dayField(), lastOn: dayField() }, { additionalProperties: false });

export const CalendarYearPublished = eventType(
  'catalogue.calendar_year_published.v1',
  'The days off and the swapped workdays of a year were published (放假安排).',
  {
    calendarKey: uuidField(),
    calendarId: codeField(),
    year: yearField(),
    off: listField(spanField(), MAX_NAMED_DAYS),
    on: listField(dayField(), MAX_NAMED_DAYS),
    documentNo: documentNoField(),
  },
);
export const calendarYearEvents = [CalendarYearPublished] as const;
export type CalendarYearEvent = FactOf<typeof calendarYearEvents>;
