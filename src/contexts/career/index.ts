export { careerContext } from './career.declaration';
export { CareerModule } from './career.module';
export { carriedWithoutAll, standingOn, workerCareer } from './career';
export { isInterrupted, withInterruption } from './interruption';
export type { Interruption } from './interruption';
export { PersonCareers } from './person-careers.provider';
export { mentorshipsOf } from './mentorship';
export type { Career, Credential, Post } from './career';
export {
  AppointmentEnded, AppointmentFiled, AppointmentNoticed, AppointmentProposed, AppointmentResumed, AppointmentReviewed, AppointmentStarted, CertificateCounted,
  CertificateDiscounted, MentorAgreementEnded, MentorAgreementSigned, TierLowered, TierRaised,
} from './career.events';
export { EndPostsRestingOnCommand } from './end-posts-resting-on/end-posts-resting-on.handler';
export { DivideCareersCommand } from './move-tier/divide-careers.handler';
export { JoinCareersCommand } from './move-tier/join-careers.handler';
export { LowerTierCommand } from './move-tier/lower-tier.handler';
export { RaiseTierAgainCommand } from './move-tier/raise-tier-again.handler';
export { RaiseTierCommand } from './move-tier/raise-tier.handler';
