import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { dayField, documentNoField, enumField, levelField, occupationField, optional, textReference, uuidField } from '../../kernel/fields';

/** From the start, as if the decision had always been so, or from the decision on. */
export const EFFECTS = ['EX_TUNC', 'EX_NUNC'] as const;
/** A case is looked into; the certificate has no effect until that is over. */
export const SUSPENSION_REASONS = ['UNDER_INVESTIGATION', 'COMPLAINT', 'DATA_MISMATCH'] as const;
/** What came to light about a certificate: nothing is done about it before people decide. */
export const FINDINGS = ['RESULT_NO_LONGER_PASSED', 'CANDIDACY_WITHDRAWN', 'BASIS_ANNULLED', 'AWARD_WITHDRAWN'] as const;
/** Who decided that the annulment was wrong. */
export const REINSTATEMENT_REASONS = ['AUTHORITY_DECISION', 'COURT_JUDGMENT', 'RECONSIDERATION'] as const;

/** The paper behind an act that changes legal standing: what allows it, its number, the day it was signed. */
const paper = () => ({ legalBasis: documentNoField(), documentNo: documentNoField(), decidedOn: dayField() });
const whose = () => ({ certificateId: uuidField(), enterpriseId: uuidField(), workerId: uuidField() });

export const SuspensionProposed = eventType(
  'certificate.suspension_proposed.v1',
  'One person proposed to suspend a certificate; a second must confirm.',
  {
    certificateId: uuidField(),
    suspensionId: uuidField(),
    proposedBy: uuidField(),
    reasonCode: enumField(SUSPENSION_REASONS),
    ...paper(),
    remark: optional(textReference()),
  },
);
export const CertificateSuspended = eventType('certificate.suspended.v1', 'A certificate has no effect while a case is looked into.', {
  ...whose(),
  suspensionId: uuidField(),
  reasonCode: enumField(SUSPENSION_REASONS),
  ...paper(),
});
export const SuspensionLifted = eventType(
  'certificate.suspension_lifted.v1',
  'The case is over and the certificate has its effect again.',
  {
    ...whose(),
    suspensionId: uuidField(),
    ...paper(),
    /** The decision says that the time between is paid after all; absent where it says nothing. */
    backPay: Type.Optional(Type.Boolean()),
  },
);
export const ReinstatementProposed = eventType(
  'certificate.reinstatement_proposed.v1',
  'One person proposed to give an annulled certificate its effect back; a second must confirm.',
  {
    certificateId: uuidField(),
    reinstatementId: uuidField(),
    /** The annulment that was overturned. */
    annulmentId: uuidField(),
    proposedBy: uuidField(),
    reasonCode: enumField(REINSTATEMENT_REASONS),
    ...paper(),
    effect: enumField(EFFECTS),
    remark: optional(textReference()),
  },
);
export const CertificateReinstated = eventType(
  'certificate.reinstated.v1',
  'An annulment was overturned: the certificate holds again, and both acts stay visible.',
  {
    ...whose(),
    reinstatementId: uuidField(),
    annulmentId: uuidField(),
    occupationCode: occupationField(),
    level: levelField(),
    reasonCode: enumField(REINSTATEMENT_REASONS),
    ...paper(),
    effect: enumField(EFFECTS),
    /** The first day of the annulment for EX_TUNC, the decision day for EX_NUNC. */
    effectiveOn: dayField(),
  },
);
export const FindingRecorded = eventType(
  'certificate.finding_recorded.v1',
  'What the certificate rests on no longer stands; people decide whether it is annulled.',
  {
    ...whose(),
    findingId: uuidField(),
    reasonCode: enumField(FINDINGS),
    /** The event that undid it. */
    causeEventId: uuidField(),
    /** The annulled certificate that the application condition leaned on. */
    basisId: Type.Optional(uuidField()),
    /** The withdrawn entry of the register of awards by which a committee recognised. */
    awardId: Type.Optional(uuidField()),
  },
);
export const standingEvents = [
  FindingRecorded,
  SuspensionProposed,
  CertificateSuspended,
  SuspensionLifted,
  ReinstatementProposed,
  CertificateReinstated,
] as const;
