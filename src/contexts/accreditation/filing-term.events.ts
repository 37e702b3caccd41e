import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { codeField, countField, dayField, documentNoField, enumField, hashField, listField, uuidField } from '../../kernel/fields';
import { MAX_SCOPE_ROWS, scopeRow } from './scope-row';

export const SCOPE_REMOVAL_REASONS = ['OWN_WISH', 'STANDARD_ABOLISHED', 'CONDITIONS_LOST'] as const;
export const RENEWAL_REFUSAL_REASONS = ['BATCHES_TOO_FEW', 'RECTIFICATION_OPEN', 'PAY_EVIDENCE_MISSING', 'DISORDERLY_CONDUCT'] as const;
/** A row of the scope by its place: rows are only ever added at the end, the first is 1. */
export const rowNoField = () => Type.Integer({ minimum: 1, maximum: MAX_SCOPE_ROWS });

export const ScopeAdded = eventType(
  'accreditation.filing_scope_added.v1',
  'Rows were added to the scope of a filing; its last day stays as it is.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    changeId: uuidField(),
    documentNo: documentNoField(),
    rows: listField(scopeRow, MAX_SCOPE_ROWS),
  },
);
export const ScopeRemoved = eventType(
  'accreditation.filing_scope_removed.v1',
  'Rows of the scope of a filing end; what was assessed under them before stays.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    changeId: uuidField(),
    documentNo: documentNoField(),
    reasonCode: enumField(SCOPE_REMOVAL_REASONS),
    rows: listField(rowNoField(), MAX_SCOPE_ROWS),
    /** First day without them. */
    fromOn: dayField(),
  },
);
export const RenewalWindowOpened = eventType(
  'accreditation.filing_renewal_window_opened.v1',
  'The days in which a filing can be renewed began; whoever holds it is warned.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    opensOn: dayField(),
    validTo: dayField(),
    policyPack: codeField(),
  },
);
export const RenewalRequested = eventType('accreditation.filing_renewal_requested.v1', 'The enterprise asked to renew its filing.', {
  filingId: uuidField(),
  enterpriseId: uuidField(),
  renewalId: uuidField(),
  requestedOn: dayField(),
  validTo: dayField(),
  policyPack: codeField(),
});
export const RenewalGranted = eventType(
  'accreditation.filing_renewal_granted.v1',
  'The authority renewed a filing: it has a new last day.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    renewalId: uuidField(),
    receiptNo: documentNoField(),
    decidedOn: dayField(),
    formerValidTo: dayField(),
    validTo: dayField(),
    /** What the conditions were judged by. */
    batchesHeld: countField(),
    certificatesPaid: countField(),
    certificatesExplained: countField(),
    /** Those that the national look-up showed, and those that it did not, with the hash of the written reasons. */
    certificatesVisible: Type.Optional(countField()),
    certificatesNotVisible: Type.Optional(
      Type.Object({ certificates: countField(), reasonsSha256: hashField() }, { additionalProperties: false }),
    ),
    policyPack: codeField(),
  },
);
export const RenewalRefused = eventType(
  'accreditation.filing_renewal_refused.v1',
  'The authority refused to renew a filing, for the reasons named.',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    renewalId: uuidField(),
    reasonCodes: listField(enumField(RENEWAL_REFUSAL_REASONS), RENEWAL_REFUSAL_REASONS.length),
    documentNo: documentNoField(),
    decidedOn: dayField(),
  },
);
export const termEvents = [ScopeAdded, ScopeRemoved, RenewalWindowOpened, RenewalRequested, RenewalGranted, RenewalRefused] as const;
