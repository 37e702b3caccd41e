import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  levelField,
  occupationField,
  optional,
  uuidField,
} from '../../kernel/fields';
import { POST_LEVELS } from '../../kernel/level';
import { conditionsField } from './appointment-conditions.events';
import { AppointmentRenewed, AppointmentReviewDue, AppointmentTermReviewed } from './appointment-term.events';
import { ApprenticeGraded } from './grading.events';
import { AppointmentObjectionRaised, AppointmentObjectionResolved } from './nomination-objection.events';
import { TeamLeaderEnded, TeamLeaderStarted } from './team-leader.events';

/** What carries a tier: a certificate issued here, one of another institution that was verified and recorded, or one of a member of the chain that was recognised. */
export const BASES = ['CERTIFICATE', 'PRIOR_CERTIFICATE', 'RECOGNITION'] as const;

export const TierRaised = eventType('career.tier_raised.v1', 'A worker rose to a tier by a certificate.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  fromLevel: optional(levelField()),
  toLevel: levelField(),
  occupationCode: occupationField(),
  /** The certificate issued here, the prior certificate recorded, or the recognition, that carries the tier. */
  basis: enumField(BASES),
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
  /** What took the certificate out: an annulment, or the link by which it was found to be another person's. */
  annulmentId: uuidField(),
  certificateId: uuidField(),
  decidedOn: dayField(),
  effectiveOn: dayField(),
});
/** Not every certificate raises a tier, but a later annulment of the higher one may leave this one on top. */
export const CertificateCounted = eventType(
  'career.certificate_counted.v1',
  'A valid certificate was added to a career; it did not raise the tier.',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    level: levelField(),
    occupationCode: occupationField(),
    basis: enumField(BASES),
    basisId: uuidField(),
    effectiveOn: dayField(),
  },
);
export const CertificateDiscounted = eventType(
  'career.certificate_discounted.v1',
  'An annulled certificate was taken out of a career; another one carries the same tier.',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    certificateId: uuidField(),
    annulmentId: uuidField(),
    decidedOn: dayField(),
    /** What the tier rests on from now on. */
    carriedBy: optional(uuidField()),
  },
);

/** Why a post ends; the last two are recorded by the product, never asked for by hand. */
export const APPOINTMENT_ENDINGS = [
  'TERM_OVER',
  'REVIEW_FAILED',
  'LEFT',
  'RETIRED',
  'DISMISSED',
  'PROMOTED',
  'CERTIFICATE_ANNULLED',
] as const;
/** For what somebody may be appointed above the certificate. */
export const ABOVE_REASONS = ['OUTSTANDING_CONTRIBUTION', 'UNIQUE_SKILL', 'SHORTAGE'] as const;
export const AppointmentProposed = eventType(
  'career.appointment_proposed.v1',
  'An enterprise nominated a worker for a post: technician, senior technician, special grade or chief.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    /** Division code of the enterprise: which regulator sees it, and whose policy pack applies. */
    region: divisionField(),
    workerId: uuidField(),
    level: enumField(POST_LEVELS),
    occupationCode: occupationField(),
    postCode: codeField(),
    /** The certificate it rests on, issued here or recorded; 一级/高级技师 for the two highest posts. */
    basisId: uuidField(),
    ruleId: optional(codeField()),
    /** Why the post stands above the certificate (低评高聘), where the pack allows it with a reason. */
    above: Type.Optional(Type.Object({ reason: enumField(ABOVE_REASONS), documentNo: documentNoField() }, { additionalProperties: false })),
    /** What was counted and shown of the conditions of `ruleId`; absent where the pack asks for none, and from nominations made before they were checked. */
    conditions: Type.Optional(conditionsField()),
  },
);
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
export const appointmentEvents = [
  AppointmentProposed,
  AppointmentReviewed,
  AppointmentNoticed,
  AppointmentFiled,
  AppointmentObjectionRaised,
  AppointmentObjectionResolved,
] as const;
export type AppointmentEvent = FactOf<typeof appointmentEvents>;

/** In the worker's career stream, not in the nomination's: see start-appointment. */
export const AppointmentStarted = eventType('career.appointment_started.v1', 'A worker took up a post of assessment and appointment.', {
  appointmentId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  level: enumField(POST_LEVELS),
  occupationCode: occupationField(),
  fromOn: dayField(),
  /** The last day of the term. */
  termEndsOn: dayField(),
  basisId: uuidField(),
});
export const AppointmentEnded = eventType(
  'career.appointment_ended.v1',
  'A post of assessment and appointment ended; its last day counts.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    level: enumField(POST_LEVELS),
    lastOn: dayField(),
    reason: enumField(APPOINTMENT_ENDINGS),
  },
);
/** Nobody is put back into a post by a judgment about a certificate: the enterprise decides, by a document of its own. */
export const AppointmentResumed = eventType(
  'career.appointment_resumed.v1',
  'A post that had ended with an annulment was given back after the annulment was overturned.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    level: enumField(POST_LEVELS),
    /** The first day on which it is held again. */
    fromOn: dayField(),
    /** The last day of the term, as it was. */
    termEndsOn: dayField(),
    basisId: uuidField(),
    documentNo: documentNoField(),
  },
);
export const careerEvents = [
  TierRaised,
  TierLowered,
  CertificateCounted,
  CertificateDiscounted,
  AppointmentStarted,
  AppointmentEnded,
  AppointmentResumed,
  TeamLeaderStarted,
  TeamLeaderEnded,
  AppointmentReviewDue,
  AppointmentTermReviewed,
  AppointmentRenewed,
  ApprenticeGraded,
] as const;
export type CareerEvent = FactOf<typeof careerEvents>;
