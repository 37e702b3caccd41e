import { eventType, FactOf } from '../../kernel/event-type';
import { countField, dayField, hashField } from '../../kernel/fields';

export const DaySealed = eventType(
  'access.day_sealed.v1',
  'The log of who read whose personal data was bound to this ledger, as it was when a day began (decision 21).',
  {
    /** The day that began. */
    day: dayField(),
    /** Rows of the log until then. */
    rows: countField(),
    /** Hash of the last of them, which covers them all. */
    root: hashField(),
  },
);

export const ReadingsExpired = eventType(
  'access.readings_expired.v1',
  'The oldest rows of the log of who read whose personal data were kept for long enough, and go (ADR 154).',
  {
    /** The day on which it was looked. */
    day: dayField(),
    /** For how many months rows are kept. */
    months: countField(),
    /** The last row that goes, and its hash, on which the rows after it stand. */
    rows: countField(),
    root: hashField(),
    /** The day whose seal says the same of that row. */
    sealedOn: dayField(),
  },
);

export const accessEvents = [DaySealed, ReadingsExpired] as const;
export type AccessEvent = FactOf<typeof accessEvents>;
