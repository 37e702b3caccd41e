import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, divisionField, documentNoField, enumField, optional, textReference, uuidField } from '../../kernel/fields';

export const COMPLAINT_KINDS = ['PROCEDURE', 'RESULT', 'CERTIFICATE', 'FEES', 'ALLOWANCE', 'CONDUCT'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];
export const COMPLAINANTS = ['WORKER', 'PUBLIC', 'ANONYMOUS'] as const;
export type Complainant = (typeof COMPLAINANTS)[number];
export const COMPLAINT_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'UNFOUNDED', 'NOT_COMPETENT'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** Why an authority does not take a complaint up (不予受理): after articles 25 and 31 of 信访工作条例 (2022). */
export const REJECTION_REASONS = ['NOT_COMPETENT', 'HANDLED_BEFORE', 'OTHER_PROCEDURE', 'NOTHING_SPECIFIC', 'WITHDRAWN'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const ComplaintReceived = eventType(
  'supervision.complaint_received.v1',
  'An authority took a complaint in; its words, and who complained, are in the vault.',
  {
    complaintId: uuidField(),
    region: divisionField(),
    kind: enumField(COMPLAINT_KINDS),
    from: enumField(COMPLAINANTS),
    aboutEnterpriseId: optional(uuidField()),
    receivedOn: dayField(),
    /** The last day for taking it up or not (受理期限); complaints of before have none. */
    acceptDueOn: Type.Optional(dayField()),
    /** The last day for an answer, should it never be taken up; an acceptance says it anew. */
    answerDueOn: dayField(),
    text: textReference(),
    policyPack: codeField(),
  },
);
export const ComplaintAccepted = eventType('supervision.complaint_accepted.v1', 'An authority took a complaint up: it is to be answered.', {
  complaintId: uuidField(),
  acceptedOn: dayField(),
  acceptedBy: uuidField(),
  documentNo: documentNoField(),
  answerDueOn: dayField(),
});
export const ComplaintRejected = eventType(
  'supervision.complaint_rejected.v1',
  'An authority did not take a complaint up, and said why; nothing follows.',
  {
    complaintId: uuidField(),
    reasonCode: enumField(REJECTION_REASONS),
    rejectedOn: dayField(),
    rejectedBy: uuidField(),
    documentNo: documentNoField(),
    text: textReference(),
  },
);
export const ComplaintExtended = eventType(
  'supervision.complaint_extended.v1',
  'The days for answering a complaint were extended, with a reason that stands in the vault.',
  {
    complaintId: uuidField(),
    extendedOn: dayField(),
    extendedBy: uuidField(),
    answerDueOn: dayField(),
    documentNo: documentNoField(),
    text: textReference(),
    policyPack: codeField(),
  },
);
export const ComplaintAnswered = eventType('supervision.complaint_answered.v1', 'A complaint was answered.', {
  complaintId: uuidField(),
  outcome: enumField(COMPLAINT_OUTCOMES),
  answeredOn: dayField(),
  documentNo: documentNoField(),
  text: textReference(),
});
export const complaintEvents = [ComplaintReceived, ComplaintAccepted, ComplaintRejected, ComplaintExtended, ComplaintAnswered] as const;
export type ComplaintEvent = FactOf<typeof complaintEvents>;
