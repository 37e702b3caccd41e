import { declareContext } from '../declaration';
import { appointment, nomination } from './appointment';
import { appointmentRegister } from './appointment-register/appointment-register.projection';
import { career, workerCareer } from './career';
import { appointmentEvents, careerEvents } from './career.events';
import { careerRefusals } from './career.refusals';
import { endAppointment } from './end-appointment/end-appointment';
import { endMentorAgreement } from './end-mentor-agreement/end-mentor-agreement';
import { endPostsRestingOn } from './end-posts-resting-on/end-posts-resting-on';
import { fileAppointment } from './file-appointment/file-appointment';
import { endTeamLeader } from './lead-team/end-team-leader';
import { startTeamLeader } from './lead-team/start-team-leader';
import { mentorEvents } from './mentor.events';
import { mentorships, mentorshipsOf } from './mentorship';
import { lowerTier } from './move-tier/lower-tier';
import { raiseTier } from './move-tier/raise-tier';
import { proposeAppointment } from './propose-appointment/propose-appointment';
import { publishAppointmentNotice } from './publish-appointment-notice/publish-appointment-notice';
import { resumeAppointment } from './resume-appointment/resume-appointment';
import { reviewAppointment } from './review-appointment/review-appointment';
import { signMentorAgreement, signMentorAgreementByTierOfNow } from './sign-mentor-agreement/sign-mentor-agreement';
import { startAppointment } from './start-appointment/start-appointment';
import { teamLeaderRegister } from './team-leader-register/team-leader-register.projection';
import { endAgreementsBelowLevel } from './end-agreements-below-level/end-agreements-below-level';
import { endAgreementsWhenLeaving } from './end-agreements-when-leaving/end-agreements-when-leaving';
import { endPostsWhenLeaving } from './end-posts-when-leaving/end-posts-when-leaving';
import { expireAppointment } from './expire-appointment/expire-appointment';
import { recordPromotion } from './record-promotion/record-promotion';
import { agreementRegister } from './agreement-register/agreement-register.projection';
import { assessAgreement } from './assess-agreement/assess-agreement';
import { openCohort } from './open-cohort/open-cohort';
import { replaceMentor } from './replace-mentor/replace-mentor';
import { renewAppointment } from './renew-appointment/renew-appointment';
import { reviewTerm } from './review-term/review-term';
import { tellReviewDue } from './tell-review-due/tell-review-due';

export const careerContext = declareContext({
  name: 'career',
  events: [...careerEvents, ...appointmentEvents, ...mentorEvents],
  folds: [career, appointment, mentorships],
  rules: [
    raiseTier, lowerTier, proposeAppointment, reviewAppointment, publishAppointmentNotice, fileAppointment, startAppointment, endAppointment, endPostsRestingOn, resumeAppointment,
    signMentorAgreement, signMentorAgreementByTierOfNow, endMentorAgreement, startTeamLeader, endTeamLeader,
    endAgreementsBelowLevel, endAgreementsWhenLeaving, endPostsWhenLeaving, expireAppointment, recordPromotion,
    reviewTerm, renewAppointment, tellReviewDue, openCohort, assessAgreement, replaceMentor,
  ],
  views: [workerCareer, nomination, mentorshipsOf],
  projections: [appointmentRegister, agreementRegister, teamLeaderRegister],
  refusals: careerRefusals,
});
