import { eventType, FactOf } from '../../kernel/event-type';
import { countField, divisionField, documentNoField, enumField, hashField, optional, uuidField } from '../../kernel/fields';
import { erasureEvents } from './erasure.events';

export const DOCUMENT_REASONS = ['RENEWED', 'KIND_CHANGED', 'NUMBER_CORRECTED_BY_AUTHORITY', 'STATUS_CHANGED'] as const;
export const HOLD_REASONS = ['INVESTIGATION', 'LITIGATION', 'COMPLAINT', 'INSPECTION', 'AUDIT'] as const;
export const LIFT_REASONS = ['CASE_CLOSED', 'PLACED_IN_ERROR', 'DECISION_OF_AUTHORITY'] as const;

export const IdentityDocumentReplaced = eventType(
  'workforce.identity_document_replaced.v1',
  'A person has another identity document; the one before still finds the person.',
  {
    personRef: uuidField(),
    workerId: uuidField(),
    enterpriseId: uuidField(),
    /** Versions of the vault's fields that hold the document, and the number before it. */
    idTypeVersion: countField(),
    idNumberVersion: countField(),
    formerVersion: countField(),
    reasonCode: enumField(DOCUMENT_REASONS),
    /** SHA-256 of the paper that proves it. */
    evidenceHash: hashField(),
  },
);

const hold = () => ({
  holdId: uuidField(),
  personRef: uuidField(),
  workerId: uuidField(),
  /** Whose hold it is: an enterprise, or (null) the authority of the region. */
  enterpriseId: optional(uuidField()),
  region: divisionField(),
});
export const LegalHoldPlaced = eventType('workforce.legal_hold_placed.v1', 'Nothing of a person may be erased before the hold is lifted.', {
  ...hold(),
  reasonCode: enumField(HOLD_REASONS),
  documentNo: documentNoField(),
});
export const LegalHoldLifted = eventType('workforce.legal_hold_lifted.v1', 'A hold ended; others may still stand.', {
  ...hold(),
  reasonCode: enumField(LIFT_REASONS),
  documentNo: documentNoField(),
});
export const personEvents = [IdentityDocumentReplaced, LegalHoldPlaced, LegalHoldLifted, ...erasureEvents] as const;
export type PersonEvent = FactOf<typeof personEvents>;
