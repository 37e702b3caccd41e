import { eventType, FactOf } from '../../kernel/event-type';
import { countField, dayField, hashField } from '../../kernel/fields';

export const DaySealed = eventType('access.day_sealed.v1', 'The log of who read whose personal data was bound to this ledger, as it was when a day began (decision 21).', {
  /** The day that began. */
  day: dayField(),
  /** Rows of the log until then. */
  rows: countField(),
  /** Hash of the last of them, which covers them all. */
  root: hashField(),
});

export const accessEvents = [DaySealed] as const;
export type AccessEvent = FactOf<typeof accessEvents>;
