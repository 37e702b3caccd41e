import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { dayField, divisionField, documentNoField, enumField, listField, optional, uuidField } from '../../kernel/fields';

/** Why data must go: the five cases of the Personal Information Protection Law (art. 47), the fourth also by an order. */
export const ERASURE_GROUNDS = [
  'PURPOSE_REACHED',
  'SERVICE_ENDED',
  'PERIOD_OVER',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'ORDER_OF_AUTHORITY',
] as const;
/**
 * What goes. IDENTITY is everything of the person: the key itself. CONTACT is telephone and address; MATERIALS are photos and
 * papers. What is known of a reference alone (that somebody holds this certificate) is not personal any more, and stays.
 */
export const ERASED_CATEGORIES = ['IDENTITY', 'CONTACT', 'MATERIALS'] as const;
/** What is kept of a person, and by which duty. */
export const KEPT_RECORDS = ['CERTIFICATE', 'EMPLOYMENT', 'CANDIDACY', 'PAY', 'POST', 'OBJECTION', 'MATERIALS', 'CONTACT'] as const;
export const ERASURE_REFUSALS = ['NOT_THE_PERSON', 'NO_GROUND', 'STILL_NEEDED', 'WITHDRAWN'] as const;
/** One of each kind of record for each category is more than there are. */
const MAX_DUTIES = 24;

/** A record that is kept, and its last day; null: as long as it is in use. */
export const duty = () =>
  Type.Object(
    { category: enumField(ERASED_CATEGORIES), record: enumField(KEPT_RECORDS), keepUntil: optional(dayField()) },
    { additionalProperties: false },
  );

const request = () => ({
  requestId: uuidField(),
  personRef: uuidField(),
  workerId: uuidField(),
  /** The employer under whose record it was asked. */
  enterpriseId: uuidField(),
  region: divisionField(),
  categories: listField(enumField(ERASED_CATEGORIES), ERASED_CATEGORIES.length),
});

export const ErasureRequested = eventType(
  'workforce.erasure_requested.v1',
  'Somebody asked that personal data be erased, or the time for which they are kept is over; a person decides.',
  {
    ...request(),
    ground: enumField(ERASURE_GROUNDS),
    /** The paper that orders it. */
    documentNo: optional(documentNoField()),
    /** The person, an officer, or the ledger itself. */
    requestedBy: uuidField(),
  },
);
export const ErasureRestricted = eventType(
  'workforce.erasure_restricted.v1',
  'A legal duty keeps data that somebody asked to be erased: until it ends they are stored and used for that alone.',
  {
    ...request(),
    duties: listField(duty(), MAX_DUTIES),
  },
);
export const ErasureRefused = eventType('workforce.erasure_refused.v1', 'A request that personal data be erased was refused by a person.', {
  ...request(),
  reasonCode: enumField(ERASURE_REFUSALS),
});
export const PersonalDataErased = eventType(
  'workforce.personal_data_erased.v1',
  'Personal data were destroyed for ever; that there was somebody, and what was decided, stays.',
  {
    ...request(),
    ground: enumField(ERASURE_GROUNDS),
    documentNo: optional(documentNoField()),
  },
);
export const erasureEvents = [ErasureRequested, ErasureRestricted, ErasureRefused, PersonalDataErased] as const;
