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
import { completeTopUp } from './recognition/complete-top-up/complete-top-up';
import { endRecognition } from './recognition/end-recognition/end-recognition';
import { recogniseCertificate } from './recognition/recognise-certificate/recognise-certificate';
import { recognition, recognitionRecord } from './recognition/recognition';
import { recognitionEvents } from './recognition/recognition.events';
import { recognitionRegister } from './recognition/recognition-register/recognition-register.projection';
import { refuseRecognition } from './recognition/refuse-recognition/refuse-recognition';
import { proposeAppointment } from './propose-appointment/propose-appointment';
import { publishAppointmentNotice } from './publish-appointment-notice/publish-appointment-notice';
import { resumeAppointment } from './resume-appointment/resume-appointment';
import { raiseAppointmentObjection } from './raise-appointment-objection/raise-appointment-objection';
import { resolveAppointmentObjection } from './resolve-appointment-objection/resolve-appointment-objection';
import { reviewAppointment } from './review-appointment/review-appointment';
import { signMentorAgreement, signMentorAgreementByTierOfNow } from './sign-mentor-agreement/sign-mentor-agreement';
import { startAppointment } from './start-appointment/start-appointment';
import { teamLeaderRegister } from './team-leader-register/team-leader-register.projection';
import { endAgreementsBelowLevel } from './end-agreements-below-level/end-agreements-below-level';
import { endAgreementsWhenLeaving } from './end-agreements-when-leaving/end-agreements-when-leaving';
import { endPostsWhenLeaving, endTurnsWhenLeaving } from './end-posts-when-leaving/end-posts-when-leaving';
import { expireAppointment } from './expire-appointment/expire-appointment';
import { recordPromotion } from './record-promotion/record-promotion';
import { agreementRegister } from './agreement-register/agreement-register.projection';
import { assessAgreement } from './assess-agreement/assess-agreement';
import { gradeApprentice } from './grade-apprentice/grade-apprentice';
import { openCohort } from './open-cohort/open-cohort';
import { replaceMentor } from './replace-mentor/replace-mentor';
import { renewAppointment } from './renew-appointment/renew-appointment';
import { reviewTerm, reviewTermOfAnyDay } from './review-term/review-term';
import { tellReviewDue, tellReviewDueByPolicy } from './tell-review-due/tell-review-due';

export const careerContext = declareContext({
  name: 'career',
  events: [...careerEvents, ...appointmentEvents, ...mentorEvents, ...recognitionEvents],
  folds: [career, appointment, mentorships, recognition],
  rules: [
    raiseTier,
    lowerTier,
    proposeAppointment,
    reviewAppointment,
    publishAppointmentNotice,
    fileAppointment,
    startAppointment,
    endAppointment,
    endPostsRestingOn,
    resumeAppointment,
    raiseAppointmentObjection,
    resolveAppointmentObjection,
    signMentorAgreement,
    signMentorAgreementByTierOfNow,
    endMentorAgreement,
    startTeamLeader,
    endTeamLeader,
    endAgreementsBelowLevel,
    endAgreementsWhenLeaving,
    endPostsWhenLeaving,
    endTurnsWhenLeaving,
    expireAppointment,
    recordPromotion,
    reviewTerm,
    reviewTermOfAnyDay,
    renewAppointment,
    tellReviewDue,
    tellReviewDueByPolicy,
    openCohort,
    assessAgreement,
    replaceMentor,
    gradeApprentice,
    recogniseCertificate,
    refuseRecognition,
    completeTopUp,
    endRecognition,
  ],
  views: [workerCareer, nomination, mentorshipsOf, recognitionRecord],
  projections: [appointmentRegister, teamLeaderRegister, recognitionRegister, agreementRegister],
  refusals: careerRefusals,
});
