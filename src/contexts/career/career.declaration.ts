import { declareContext } from '../declaration';
import { appointment, nomination } from './appointment';
import { appointmentRegister } from './appointment-register/appointment-register.projection';
import { career, workerCareer } from './career';
import { appointmentEvents, careerEvents, mentorEvents } from './career.events';
import { careerRefusals } from './career.refusals';
import { endAppointment } from './end-appointment/end-appointment';
import { endMentorAgreement } from './end-mentor-agreement/end-mentor-agreement';
import { endPostsRestingOn } from './end-posts-resting-on/end-posts-resting-on';
import { fileAppointment } from './file-appointment/file-appointment';
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
import { reviewAppointment } from './review-appointment/review-appointment';
import { signMentorAgreement } from './sign-mentor-agreement/sign-mentor-agreement';
import { startAppointment } from './start-appointment/start-appointment';

export const careerContext = declareContext({
  name: 'career',
  events: [...careerEvents, ...appointmentEvents, ...mentorEvents, ...recognitionEvents],
  folds: [career, appointment, mentorships, recognition],
  rules: [
    raiseTier, lowerTier, proposeAppointment, reviewAppointment, publishAppointmentNotice, fileAppointment, startAppointment, endAppointment, endPostsRestingOn, resumeAppointment,
    signMentorAgreement, endMentorAgreement,
    recogniseCertificate, refuseRecognition, completeTopUp, endRecognition,
  ],
  views: [workerCareer, nomination, mentorshipsOf, recognitionRecord],
  projections: [appointmentRegister, recognitionRegister],
  refusals: careerRefusals,
});
