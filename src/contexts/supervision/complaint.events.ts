import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, divisionField, documentNoField, enumField, optional, textReference, uuidField } from '../../kernel/fields';

export const COMPLAINT_KINDS = ['PROCEDURE', 'RESULT', 'CERTIFICATE', 'FEES', 'ALLOWANCE', 'CONDUCT'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];
export const COMPLAINANTS = ['WORKER', 'PUBLIC', 'ANONYMOUS'] as const;
export type Complainant = (typeof COMPLAINANTS)[number];
export const COMPLAINT_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'UNFOUNDED', 'NOT_COMPETENT'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

export const ComplaintReceived = eventType('supervision.complaint_received.v1', 'An authority took a complaint in; its words, and who complained, are in the vault.', {
  complaintId: uuidField(),
  region: divisionField(),
  kind: enumField(COMPLAINT_KINDS),
  from: enumField(COMPLAINANTS),
  aboutEnterpriseId: optional(uuidField()),
  receivedOn: dayField(),
  /** The last day for an answer. */
  answerDueOn: dayField(),
  text: textReference(),
  policyPack: codeField(),
});
export const ComplaintAnswered = eventType('supervision.complaint_answered.v1', 'A complaint was answered.', {
  complaintId: uuidField(),
  outcome: enumField(COMPLAINT_OUTCOMES),
  answeredOn: dayField(),
  documentNo: documentNoField(),
  text: textReference(),
});
export const complaintEvents = [ComplaintReceived, ComplaintAnswered] as const;
export type ComplaintEvent = FactOf<typeof complaintEvents>;
