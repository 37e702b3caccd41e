export { carriedWithoutAll, standingOn, workerCareer } from './career';
export { isInterrupted, withInterruption } from './interruption';
export type { Interruption } from './interruption';
export { mentorshipsOf } from './mentorship';
export type { Career, Credential } from './career';
export type { Post } from './post';
export { AppointmentRenewed, AppointmentReviewDue, AppointmentTermReviewed } from './appointment-term.events';
export {
  AppointmentEnded,
  AppointmentFiled,
  AppointmentNoticed,
  AppointmentProposed,
  AppointmentResumed,
  AppointmentReviewed,
  AppointmentStarted,
  CertificateCounted,
  CertificateDiscounted,
  TierLowered,
  TierRaised,
} from './career.events';
export { ApprenticeGraded } from './grading.events';
export { AppointmentObjectionRaised, AppointmentObjectionResolved } from './nomination-objection.events';
export { ApprenticePromoted, CohortOpened, MentorAgreementAssessed, MentorAgreementEnded, MentorAgreementSigned } from './mentor.events';
export { TeamLeaderEnded, TeamLeaderStarted } from './team-leader.events';
export { AGREEMENT_GRADES } from './mentor.events';
export type { Mentorships } from './mentorship';
export { RecognitionEnded, RecognitionGranted, RecognitionRefused, TopUpCompleted } from './recognition/recognition.events';
export { isResting, recognitionCourse } from './recognition/recognition-course';
export { recognitionRecord } from './recognition/recognition';
export type { Recognition } from './recognition/recognition';
