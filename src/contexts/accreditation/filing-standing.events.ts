import { eventType } from '../../kernel/event-type';
import { dayField, documentNoField, enumField, listField, optional, textReference, uuidField } from '../../kernel/fields';
import { rowNoField } from './filing-term.events';
import { MAX_SCOPE_ROWS } from './scope-row';

export const SUSPENSION_REASONS = [
  'OUT_OF_SCOPE',
  'BREACH_OF_PROCEDURE',
  'UNQUALIFIED_STAFF',
  'POOR_CONDITIONS',
  'FALSE_MATERIALS',
  'COMPLAINT_UPHELD',
  'SCORE_CARD',
] as const;
export const RECTIFICATION_REASONS = SUSPENSION_REASONS;
export const CANCELLATION_REASONS = ['FRAUD', 'SERIOUS_BREACH', 'CONDITIONS_LOST', 'INACTIVE', 'SCORE_CARD'] as const;
export const FILING_WITHDRAWAL_REASONS = ['OWN_WISH', 'ASSESSES_NO_LONGER', 'SUCCEEDED'] as const;

/** Which rows an act concerns; null: the whole filing. */
const rows = () => optional(listField(rowNoField(), MAX_SCOPE_ROWS));
const ruling = { legalBasis: documentNoField(), documentNo: documentNoField(), decidedOn: dayField() };

export const SuspensionProposed = eventType(
  'accreditation.filing_suspension_proposed.v1',
  'One person proposed to suspend a filing or rows of it; a second must confirm.',
  {
    filingId: uuidField(),
    suspensionId: uuidField(),
    /** Reference of the person who proposes: the second must be another. */
    proposedBy: uuidField(),
    rows: rows(),
    reasonCode: enumField(SUSPENSION_REASONS),
    ...ruling,
    /** First day without effect. */
    fromOn: dayField(),
    /** The score card from which it followed. */
    scoreCardId: optional(uuidField()),
    remark: optional(textReference()),
  },
);
export const FilingSuspended = eventType(
  'accreditation.filing_suspended.v1',
  'A filing, or rows of it, has no effect until it is reinstated.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    suspensionId: uuidField(),
    rows: rows(),
    reasonCode: enumField(SUSPENSION_REASONS),
    ...ruling,
    fromOn: dayField(),
  },
);
export const FilingReinstated = eventType(
  'accreditation.filing_reinstated.v1',
  'What a suspension took away has effect again; its rectification is closed.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    suspensionId: uuidField(),
    documentNo: documentNoField(),
    decidedOn: dayField(),
    /** First day with effect. */
    fromOn: dayField(),
  },
);
export const RectificationOrdered = eventType(
  'accreditation.rectification_ordered.v1',
  'The authority ordered faults to be mended by a day.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    rectificationId: uuidField(),
    reasonCode: enumField(RECTIFICATION_REASONS),
    ...ruling,
    dueOn: dayField(),
    scoreCardId: optional(uuidField()),
  },
);
export const RectificationClosed = eventType('accreditation.rectification_closed.v1', 'The authority found the faults mended.', {
  filingId: uuidField(),
  enterpriseId: uuidField(),
  rectificationId: uuidField(),
  documentNo: documentNoField(),
  closedOn: dayField(),
});
export const FilingExpired = eventType(
  'accreditation.filing_expired.v1',
  'The day after the last day of a filing began. A marker: the date itself ends it.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    validTo: dayField(),
  },
);
export const FilingWithdrawn = eventType('accreditation.filing_withdrawn.v1', 'The enterprise gave its filing back.', {
  filingId: uuidField(),
  enterpriseId: uuidField(),
  reasonCode: enumField(FILING_WITHDRAWAL_REASONS),
  /** First day without it. */
  withdrawnOn: dayField(),
});
export const CancellationProposed = eventType(
  'accreditation.filing_cancellation_proposed.v1',
  'One person proposed to end a filing by order; a second must confirm.',
  {
    filingId: uuidField(),
    cancellationId: uuidField(),
    proposedBy: uuidField(),
    reasonCode: enumField(CANCELLATION_REASONS),
    ...ruling,
    /** Last day on which the enterprise may not file anew; null: it may at once. */
    refilingBanUntil: optional(dayField()),
    scoreCardId: optional(uuidField()),
    remark: optional(textReference()),
  },
);
export const FilingCancelled = eventType(
  'accreditation.filing_cancelled.v1',
  'The authority ended a filing by order; certificates issued before stay valid.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    cancellationId: uuidField(),
    reasonCode: enumField(CANCELLATION_REASONS),
    ...ruling,
    /** First day without it: the day on which the second person confirmed. */
    cancelledOn: dayField(),
    refilingBanUntil: optional(dayField()),
  },
);
export const standingEvents = [
  SuspensionProposed,
  FilingSuspended,
  FilingReinstated,
  RectificationOrdered,
  RectificationClosed,
  FilingExpired,
  FilingWithdrawn,
  CancellationProposed,
  FilingCancelled,
] as const;
