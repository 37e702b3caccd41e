import { eventType, FactOf } from '../../kernel/event-type';
import { enumField, hashField, listField, uuidField } from '../../kernel/fields';

/** How it was found out that two records are one person, or one record two. */
export const LINK_REASONS = [
  'SAME_DOCUMENT',
  'DOCUMENT_REPLACED',
  'TYPING_ERROR',
  'COURT_OR_AUTHORITY',
  'TWO_PEOPLE_UNDER_ONE_NUMBER',
] as const;
/** Facts of one record that turn out to be another person's; a working life has fewer. */
export const MAX_MOVED_FACTS = 500;

const join = () => ({ linkId: uuidField(), enterpriseId: uuidField(), keptId: uuidField(), otherId: uuidField() });
const division = () => ({
  linkId: uuidField(),
  enterpriseId: uuidField(),
  fromId: uuidField(),
  toId: uuidField(),
  factIds: listField(uuidField(), MAX_MOVED_FACTS),
});
/** SHA-256 of the paper that proves it. */
const proof = () => ({ proposedBy: uuidField(), reasonCode: enumField(LINK_REASONS), evidenceHash: hashField() });

export const RecordJoinProposed = eventType(
  'workforce.record_join_proposed.v1',
  'One person proposed to read two records as one person; a second must confirm.',
  { ...join(), ...proof() },
);
export const RecordsJoined = eventType(
  'workforce.records_joined.v1',
  'Two records are one person: both streams stay and are read together.',
  join(),
);
export const RecordDivisionProposed = eventType(
  'workforce.record_division_proposed.v1',
  "One person proposed to read some facts of a record as another person's; a second must confirm.",
  { ...division(), ...proof() },
);
export const RecordDivided = eventType(
  'workforce.record_divided.v1',
  "One record held facts of two people: the named ones are read as the other's from now on.",
  division(),
);
export const recordLinkEvents = [RecordJoinProposed, RecordsJoined, RecordDivisionProposed, RecordDivided] as const;
export type RecordLinkEvent = FactOf<typeof recordLinkEvents>;
