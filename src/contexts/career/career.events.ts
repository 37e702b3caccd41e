import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, countField, dayField, documentNoField, enumField, hashField, levelField, occupationField, optional, uuidField } from '../../kernel/fields';

export const TierRaised = eventType('career.tier_raised.v1', 'A worker rose to a tier by a certificate.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  fromLevel: optional(levelField()),
  toLevel: levelField(),
  occupationCode: occupationField(),
  /** The certificate issued here, or the prior certificate recorded, that carries the tier. */
  basis: enumField(['CERTIFICATE', 'PRIOR_CERTIFICATE']),
  basisId: uuidField(),
  effectiveOn: dayField(),
});
export const TierLowered = eventType('career.tier_lowered.v1', 'A worker fell to the highest tier still carried by a valid certificate.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  fromLevel: levelField(),
  /** null: no valid certificate is left. */
  toLevel: optional(levelField()),
  toBasisId: optional(uuidField()),
  annulmentId: uuidField(),
  certificateId: uuidField(),
  decidedOn: dayField(),
  effectiveOn: dayField(),
});
export const careerEvents = [TierRaised, TierLowered] as const;
export type CareerEvent = FactOf<typeof careerEvents>;

export const APPOINTMENT_ENDINGS = ['TERM_OVER', 'REVIEW_FAILED', 'LEFT', 'RETIRED', 'PROMOTED', 'CERTIFICATE_ANNULLED', 'DISMISSED'] as const;
export const AppointmentProposed = eventType('career.appointment_proposed.v1', 'An enterprise nominated a worker for a special-grade or chief post.', {
  appointmentId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  level: enumField(['SPECIAL_GRADE', 'CHIEF']),
  occupationCode: occupationField(),
  postCode: codeField(),
  /** The 一级/高级技师 certificate it rests on: issued here or recorded. */
  basisId: uuidField(),
  ruleId: optional(codeField()),
});
export const AppointmentReviewed = eventType('career.appointment_reviewed.v1', 'The committee reviewed a nomination.', {
  appointmentId: uuidField(),
  committee: countField(),
  inFavour: countField(),
  minutesHash: hashField(),
});
export const AppointmentNoticed = eventType('career.appointment_noticed.v1', 'A nomination was put on public notice.', {
  appointmentId: uuidField(),
  publishedOn: dayField(),
  endsOn: dayField(),
  policyPack: codeField(),
});
export const AppointmentFiled = eventType('career.appointment_filed.v1', 'The authority gave a receipt for an appointment.', {
  appointmentId: uuidField(),
  receiptNo: documentNoField(),
});
export const AppointmentStarted = eventType('career.appointment_started.v1', 'A worker took up a special-grade or chief post.', {
  appointmentId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  level: enumField(['SPECIAL_GRADE', 'CHIEF']),
  occupationCode: occupationField(),
  fromOn: dayField(),
  /** The last day of the term. */
  termEndsOn: dayField(),
  basisId: uuidField(),
});
export const AppointmentEnded = eventType('career.appointment_ended.v1', 'A special-grade or chief post ended; its last day counts.', {
  appointmentId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  level: enumField(['SPECIAL_GRADE', 'CHIEF']),
  lastOn: dayField(),
  reason: enumField(APPOINTMENT_ENDINGS),
});
export const appointmentEvents = [AppointmentProposed, AppointmentReviewed, AppointmentNoticed, AppointmentFiled, AppointmentStarted, AppointmentEnded] as const;
export type AppointmentEvent = FactOf<typeof appointmentEvents>;

export const MentorAgreementSigned = eventType('career.mentor_agreement_signed.v1', 'A mentor and an apprentice signed an agreement (师徒协议).', {
  agreementId: uuidField(),
  enterpriseId: uuidField(),
  mentorId: uuidField(),
  apprenticeId: uuidField(),
  occupationCode: occupationField(),
  targetLevel: levelField(),
  fromOn: dayField(),
  lastOn: dayField(),
});
export const MentorAgreementEnded = eventType('career.mentor_agreement_ended.v1', 'A mentor agreement ended before or at its term.', {
  agreementId: uuidField(),
  enterpriseId: uuidField(),
  mentorId: uuidField(),
  lastOn: dayField(),
  reason: enumField(['TERM_OVER', 'GOAL_REACHED', 'LEFT', 'CANCELLED', 'MENTOR_BELOW_LEVEL']),
});
export const mentorEvents = [MentorAgreementSigned, MentorAgreementEnded] as const;
export type MentorEvent = FactOf<typeof mentorEvents>;
