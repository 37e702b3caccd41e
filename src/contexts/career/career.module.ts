import { Module } from '@nestjs/common';
import { AppointmentObjectionsController } from './appointment-register/appointment-objections.controller';
import { AppointmentRegisterController } from './appointment-register/appointment-register.controller';
import { AppointmentRegister } from './appointment-register/appointment-register.query';
import { EndAppointmentController } from './end-appointment/end-appointment.controller';
import { EndAppointmentHandler } from './end-appointment/end-appointment.handler';
import { EndMentorAgreementController } from './end-mentor-agreement/end-mentor-agreement.controller';
import { EndMentorAgreementHandler } from './end-mentor-agreement/end-mentor-agreement.handler';
import { EndPostsRestingOnHandler } from './end-posts-resting-on/end-posts-resting-on.handler';
import { FileAppointmentController } from './file-appointment/file-appointment.controller';
import { FileAppointmentHandler } from './file-appointment/file-appointment.handler';
import { LeadTeamController } from './lead-team/lead-team.controller';
import { LeadTeamHandler } from './lead-team/lead-team.handler';
import { DivideCareersHandler } from './move-tier/divide-careers.handler';
import { JoinCareersHandler } from './move-tier/join-careers.handler';
import { KeptCareers } from './move-tier/kept-careers.provider';
import { LowerTierHandler } from './move-tier/lower-tier.handler';
import { RaiseTierAgainHandler } from './move-tier/raise-tier-again.handler';
import { RaiseTierHandler } from './move-tier/raise-tier.handler';
import { OtherCareers } from './other-careers.provider';
import { RaiseTiersHandler } from './move-tier/raise-tiers.handler';
import { PersonCareers } from './person-careers.provider';
import { ProposeAppointmentController } from './propose-appointment/propose-appointment.controller';
import { ProposeAppointmentHandler } from './propose-appointment/propose-appointment.handler';
import { PublishAppointmentNoticeController } from './publish-appointment-notice/publish-appointment-notice.controller';
import { PublishAppointmentNoticeHandler } from './publish-appointment-notice/publish-appointment-notice.handler';
import { CompleteTopUpController } from './recognition/complete-top-up/complete-top-up.controller';
import { CompleteTopUpHandler } from './recognition/complete-top-up/complete-top-up.handler';
import { CountRecognitionHandler } from './move-tier/count-recognition.handler';
import { EndRecognitionHandler } from './recognition/end-recognition/end-recognition.handler';
import { RecogniseCertificateController } from './recognition/recognise-certificate/recognise-certificate.controller';
import { RecogniseCertificateHandler } from './recognition/recognise-certificate/recognise-certificate.handler';
import { RecognitionRegisterController } from './recognition/recognition-register/recognition-register.controller';
import { RecognitionRegister } from './recognition/recognition-register/recognition-register.query';
import { RefuseRecognitionController } from './recognition/refuse-recognition/refuse-recognition.controller';
import { RefuseRecognitionHandler } from './recognition/refuse-recognition/refuse-recognition.handler';
import { ShownCertificates } from './recognition/shown-certificates.provider';
import { RaiseAppointmentObjectionController } from './raise-appointment-objection/raise-appointment-objection.controller';
import { RaiseAppointmentObjectionHandler } from './raise-appointment-objection/raise-appointment-objection.handler';
import { ResolveAppointmentObjectionController } from './resolve-appointment-objection/resolve-appointment-objection.controller';
import { ResolveAppointmentObjectionHandler } from './resolve-appointment-objection/resolve-appointment-objection.handler';
import { ResumeAppointmentController } from './resume-appointment/resume-appointment.controller';
import { ResumeAppointmentHandler } from './resume-appointment/resume-appointment.handler';
import { ReviewAppointmentController } from './review-appointment/review-appointment.controller';
import { ReviewAppointmentHandler } from './review-appointment/review-appointment.handler';
import { SignCohortAgreementsController } from './sign-cohort-agreements/sign-cohort-agreements.controller';
import { SignCohortAgreementsHandler } from './sign-cohort-agreements/sign-cohort-agreements.handler';
import { SignMentorAgreementController } from './sign-mentor-agreement/sign-mentor-agreement.controller';
import { SignMentorAgreementHandler } from './sign-mentor-agreement/sign-mentor-agreement.handler';
import { StartAppointmentController } from './start-appointment/start-appointment.controller';
import { StartAppointmentHandler } from './start-appointment/start-appointment.handler';
import { TeamLeaderRegisterController } from './team-leader-register/team-leader-register.controller';
import { TeamLeaderRegister } from './team-leader-register/team-leader-register.query';
import { EndAgreementsBelowLevelHandler } from './end-agreements-below-level/end-agreements-below-level.handler';
import { EndAgreementsWhenLeavingHandler } from './end-agreements-when-leaving/end-agreements-when-leaving.handler';
import { EndPostsWhenLeavingHandler } from './end-posts-when-leaving/end-posts-when-leaving.handler';
import { ExpireAppointmentHandler } from './expire-appointment/expire-appointment.handler';
import { RecordPromotionsHandler } from './record-promotion/record-promotion.handler';
import { RenewAppointmentController } from './renew-appointment/renew-appointment.controller';
import { RenewAppointmentHandler } from './renew-appointment/renew-appointment.handler';
import { ReviewTermController } from './review-term/review-term.controller';
import { ReviewTermHandler } from './review-term/review-term.handler';
import { TellReviewDueHandler } from './tell-review-due/tell-review-due.handler';
import { AccreditationModule } from '../accreditation/services';
import { AgreementEvidences } from './agreement-evidence.provider';
import { AgreementRegisterController } from './agreement-register/agreement-register.controller';
import { AgreementRegister } from './agreement-register/agreement-register.query';
import { AssessAgreementController } from './assess-agreement/assess-agreement.controller';
import { AssessAgreementHandler } from './assess-agreement/assess-agreement.handler';
import { GradeApprenticeController } from './grade-apprentice/grade-apprentice.controller';
import { GradeApprenticeHandler } from './grade-apprentice/grade-apprentice.handler';
import { OpenCohortController } from './open-cohort/open-cohort.controller';
import { OpenCohortHandler } from './open-cohort/open-cohort.handler';
import { ReplaceMentorController } from './replace-mentor/replace-mentor.controller';
import { ReplaceMentorHandler } from './replace-mentor/replace-mentor.handler';
import { CatalogueModule } from '../catalogue/services';
import { CertificateModule } from '../certificate/services';
import { WorkforceModule } from '../workforce/services';

const ofRecognitions = {
  controllers: [RecogniseCertificateController, RefuseRecognitionController, CompleteTopUpController, RecognitionRegisterController],
  providers: [
    RecogniseCertificateHandler,
    RefuseRecognitionHandler,
    CompleteTopUpHandler,
    EndRecognitionHandler,
    CountRecognitionHandler,
    ShownCertificates,
    RecognitionRegister,
  ],
};

const ofObjections = {
  controllers: [RaiseAppointmentObjectionController, ResolveAppointmentObjectionController, AppointmentObjectionsController],
  providers: [RaiseAppointmentObjectionHandler, ResolveAppointmentObjectionHandler],
};

@Module({
  imports: [CatalogueModule, WorkforceModule, AccreditationModule, CertificateModule],
  controllers: [
    ProposeAppointmentController,
    ReviewAppointmentController,
    PublishAppointmentNoticeController,
    FileAppointmentController,
    StartAppointmentController,
    EndAppointmentController,
    ResumeAppointmentController,
    SignMentorAgreementController,
    EndMentorAgreementController,
    AppointmentRegisterController,
    LeadTeamController,
    TeamLeaderRegisterController,
    ReviewTermController,
    RenewAppointmentController,
    ...ofRecognitions.controllers,
    ...ofObjections.controllers,
    AgreementRegisterController,
    AssessAgreementController,
    OpenCohortController,
    SignCohortAgreementsController,
    ReplaceMentorController,
    GradeApprenticeController,
  ],
  providers: [
    RaiseTierHandler,
    RaiseTiersHandler,
    RaiseTierAgainHandler,
    JoinCareersHandler,
    DivideCareersHandler,
    KeptCareers,
    PersonCareers,
    OtherCareers,
    LowerTierHandler,
    EndPostsRestingOnHandler,
    ProposeAppointmentHandler,
    ReviewAppointmentHandler,
    PublishAppointmentNoticeHandler,
    FileAppointmentHandler,
    StartAppointmentHandler,
    EndAppointmentHandler,
    ResumeAppointmentHandler,
    SignMentorAgreementHandler,
    EndMentorAgreementHandler,
    AppointmentRegister,
    EndAgreementsBelowLevelHandler,
    EndAgreementsWhenLeavingHandler,
    EndPostsWhenLeavingHandler,
    ExpireAppointmentHandler,
    RecordPromotionsHandler,
    ReviewTermHandler,
    RenewAppointmentHandler,
    TellReviewDueHandler,
    AgreementEvidences,
    AgreementRegister,
    AssessAgreementHandler,
    OpenCohortHandler,
    SignCohortAgreementsHandler,
    ReplaceMentorHandler,
    GradeApprenticeHandler,
    LeadTeamHandler,
    TeamLeaderRegister,
    ...ofRecognitions.providers,
    ...ofObjections.providers,
  ],
  exports: [PersonCareers, AppointmentRegister, RecognitionRegister],
})
export class CareerModule {}
