export { carriedWithoutAll, standingOn, workerCareer } from './career';
export { isInterrupted, withInterruption } from './interruption';
export type { Interruption } from './interruption';
export { mentorshipsOf } from './mentorship';
export type { Career, Credential, Post } from './career';
export {
  AppointmentEnded, AppointmentFiled, AppointmentNoticed, AppointmentProposed, AppointmentResumed, AppointmentReviewed, AppointmentStarted, CertificateCounted,
  CertificateDiscounted, MentorAgreementEnded, MentorAgreementSigned, TierLowered, TierRaised,
} from './career.events';
export { RecognitionEnded, RecognitionGranted, RecognitionRefused, TopUpCompleted } from './recognition/recognition.events';
export { recognitionCourse } from './recognition/recognition-course';
export { recognitionRecord } from './recognition/recognition';
export type { Recognition } from './recognition/recognition';
