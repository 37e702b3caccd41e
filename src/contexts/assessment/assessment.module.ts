import { Module } from '@nestjs/common';
import { AccreditationModule } from '../accreditation/services';
import { CatalogueModule } from '../catalogue/services';
import { WorkforceModule } from '../workforce/services';
import { AcceptPlanController } from './accept-plan/accept-plan.controller';
import { AcceptPlanHandler } from './accept-plan/accept-plan.handler';
import { ApproveResultsController } from './approve-results/approve-results.controller';
import { ApproveResultsHandler } from './approve-results/approve-results.handler';
import { ArchiveFactsOfBatch } from './archive/archive-facts.provider';
import { BatchArchiveController } from './archive/batch-archive.controller';
import { ArchiveBatchController } from './archive-batch/archive-batch.controller';
import { ArchiveBatchHandler } from './archive-batch/archive-batch.handler';
import { AttachDocumentController } from './attach-document/attach-document.controller';
import { AttachDocumentHandler } from './attach-document/attach-document.handler';
import { AuditResultsController } from './audit-results/audit-results.controller';
import { AuditResultsHandler } from './audit-results/audit-results.handler';
import { BatchOfCandidacy } from './batch-of-candidacy.provider';
import { BatchOutcomes } from './batch-outcomes/batch-outcomes.provider';
import { BatchListsController } from './batch-lists/batch-lists.controller';
import { BatchChoicesController } from './batch-choices/batch-choices.controller';
import { BatchLists } from './batch-lists/batch-lists.query';
import { BatchRegisterController } from './batch-register/batch-register.controller';
import { BatchRegister } from './batch-register/batch-register.query';
import { CandidateNames } from './batch-register/candidate-names.provider';
import { NoticeListController } from './notice-list/notice-list.controller';
import { ObjectionsController } from './batch-register/objections.controller';
import { CancelBatchController } from './cancel-batch/cancel-batch.controller';
import { CancelBatchHandler } from './cancel-batch/cancel-batch.handler';
import { CandidacyIds } from './candidacy-ids.provider';
import { CloseNoticeHandler } from './close-notice/close-notice.handler';
import { CloseRegistrationController } from './close-registration/close-registration.controller';
import { CloseRegistrationHandler } from './close-registration/close-registration.handler';
import { ConfirmCorrectionController } from './confirm-correction/confirm-correction.controller';
import { ConfirmCorrectionHandler } from './confirm-correction/confirm-correction.handler';
import { ConfirmWaiverController } from './confirm-waiver/confirm-waiver.controller';
import { ConfirmWaiverHandler } from './confirm-waiver/confirm-waiver.handler';
import { CandidateFilesController } from './candidate-files/candidate-files.controller';
import { CandidateFiles } from './candidate-files/candidate-files.query';
import { EvidenceImportsModule } from './evidence-imports/evidence-imports.module';
import { ExamEvidences } from './exam-evidence.provider';
import { FilePlanController } from './file-plan/file-plan.controller';
import { FilePlanHandler } from './file-plan/file-plan.handler';
import { DecideRecognitionController } from './decide-recognition/decide-recognition.controller';
import { DecideRecognitionHandler } from './decide-recognition/decide-recognition.handler';
import { DepositDocumentController } from './deposit-document/deposit-document.controller';
import { DepositDocumentHandler } from './deposit-document/deposit-document.handler';
import { FindIrregularityController } from './find-irregularity/find-irregularity.controller';
import { FindIrregularityHandler } from './find-irregularity/find-irregularity.handler';
import { ApplyCandidates } from './imports/applying/apply-candidates.provider';
import { ApplyFacts } from './imports/applying/apply-facts.provider';
import { ApplyImportController } from './imports/apply-import.controller';
import { ApplyImport } from './imports/applying/apply-import.provider';
import { ApplyPeople } from './imports/applying/apply-people.provider';
import { CandidatesElsewhere } from './imports/checking/candidates-elsewhere.query';
import { CheckImport } from './imports/checking/check-import.provider';
import { ErrorFiles } from './imports/files/error-files.provider';
import { FileBodies } from './imports/files/file-bodies.provider';
import { ImportEnvelopes } from './imports/applying/import-envelope.provider';
import { ImportFiles } from './imports/files/import-files.provider';
import { ImportJobs } from './imports/jobs/import-jobs.provider';
import { ImportRows } from './imports/jobs/import-rows.provider';
import { ImportRunner } from './imports/jobs/import-runner.provider';
import { ImportWithdrawalsController } from './imports/import-withdrawals.controller';
import { ImportWithdrawals } from './imports/jobs/import-withdrawals.provider';
import { ImportView } from './imports/import-view.provider';
import { ImportWaits } from './imports/jobs/import-waits.provider';
import { ImportsController } from './imports/imports.controller';
import { NewLists } from './imports/applying/new-lists.provider';
import { RosterFacts } from './imports/checking/roster-facts.provider';
import { RosterJudge } from './imports/checking/roster-judge.provider';
import { RosterTemplateController } from './imports/roster-template.controller';
import { RosterStandards } from './imports/checking/roster-standards.provider';
import { UploadRosterController } from './imports/upload-roster.controller';
import { UploadRosterHandler } from './imports/upload-roster.handler';
import { KeptUploads } from './jobs/kept-uploads.provider';
import { KeptWords } from './kept-words.provider';
import { OpenBatchController } from './open-batch/open-batch.controller';
import { OpenBatchHandler } from './open-batch/open-batch.handler';
import { PlanRegisterController } from './plan-register/plan-register.controller';
import { PlanRegister } from './plan-register/plan-register.query';
import { ProposeCorrectionController } from './propose-correction/propose-correction.controller';
import { ProposeCorrectionHandler } from './propose-correction/propose-correction.handler';
import { ProposeRecognitionController } from './propose-recognition/propose-recognition.controller';
import { ProposeRecognitionHandler } from './propose-recognition/propose-recognition.handler';
import { WorkerAwardsController } from './propose-recognition/worker-awards.controller';
import { ProposeWaiverController } from './propose-waiver/propose-waiver.controller';
import { ProposeWaiverHandler } from './propose-waiver/propose-waiver.handler';
import { PublishAnnouncementController } from './publish-announcement/publish-announcement.controller';
import { PublishAnnouncementHandler } from './publish-announcement/publish-announcement.handler';
import { PublishNoticeController } from './publish-notice/publish-notice.controller';
import { PublishNoticeHandler } from './publish-notice/publish-notice.handler';
import { RaiseObjectionController } from './raise-objection/raise-objection.controller';
import { RaiseObjectionHandler } from './raise-objection/raise-objection.handler';
import { RaiseOthersObjectionController } from './raise-others-objection/raise-others-objection.controller';
import { RaiseOthersObjectionHandler } from './raise-others-objection/raise-others-objection.handler';
import { RecordRawScoresController } from './record-raw-scores/record-raw-scores.controller';
import { RecordRawScoresHandler } from './record-raw-scores/record-raw-scores.handler';
import { RecordScoreController } from './record-score/record-score.controller';
import { RecordScoreHandler } from './record-score/record-score.handler';
import { CandidatesEvidence } from './application/candidate-evidence.provider';
import { FormerCandidacies } from './register-candidate/former-candidacies.provider';
import { RegisterCandidateController } from './register-candidate/register-candidate.controller';
import { RegisterCandidateHandler } from './register-candidate/register-candidate.handler';
import { RegisterCandidates } from './register-candidate/register-candidates.provider';
import { ReportResultsController } from './report-results/report-results.controller';
import { ReportResultsHandler } from './report-results/report-results.handler';
import { ResolveObjectionController } from './resolve-objection/resolve-objection.controller';
import { ResolveObjectionHandler } from './resolve-objection/resolve-objection.handler';
import { ReturnPlanController } from './return-plan/return-plan.controller';
import { ReturnPlanHandler } from './return-plan/return-plan.handler';
import { ReturnResultsController } from './return-results/return-results.controller';
import { ReturnResultsHandler } from './return-results/return-results.handler';
import { SittingsModule } from './sittings/sittings.module';
import { SubmissionReceiptController } from './submission-receipt/submission-receipt.controller';
import { SubmissionReceipts } from './submission-receipt/submission-receipts.query';
import { SubmitResultsController } from './submit-results/submit-results.controller';
import { SubmitResultsHandler } from './submit-results/submit-results.handler';
import { Supervised } from './supervised.provider';
import { WithdrawCandidateController } from './withdraw-candidate/withdraw-candidate.controller';
import { WithdrawCandidateHandler } from './withdraw-candidate/withdraw-candidate.handler';

@Module({
  imports: [AccreditationModule, CatalogueModule, EvidenceImportsModule, SittingsModule, WorkforceModule],
  controllers: [
    ProposeRecognitionController,
    WorkerAwardsController,
    AttachDocumentController,
    DecideRecognitionController,
    ReportResultsController,
    ReturnResultsController,
    AuditResultsController,
    DepositDocumentController,
    ArchiveBatchController,
    BatchArchiveController,
    FilePlanController,
    ReturnPlanController,
    AcceptPlanController,
    PlanRegisterController,
    PublishAnnouncementController,
    CloseRegistrationController,
    CancelBatchController,
    ProposeWaiverController,
    ConfirmWaiverController,
    OpenBatchController,
    RegisterCandidateController,
    SubmitResultsController,
    ApproveResultsController,
    PublishNoticeController,
    NoticeListController,
    RaiseObjectionController,
    RaiseOthersObjectionController,
    ResolveObjectionController,
    RecordScoreController,
    RecordRawScoresController,
    FindIrregularityController,
    ProposeCorrectionController,
    ConfirmCorrectionController,
    WithdrawCandidateController,
    ObjectionsController,
    BatchRegisterController,
    BatchListsController,
    BatchChoicesController,
    SubmissionReceiptController,
    UploadRosterController,
    RosterTemplateController,
    ImportsController,
    ImportWithdrawalsController,
    ApplyImportController,
    CandidateFilesController,
  ],
  providers: [
    ProposeRecognitionHandler,
    AttachDocumentHandler,
    DecideRecognitionHandler,
    CandidacyIds,
    ReportResultsHandler,
    ReturnResultsHandler,
    AuditResultsHandler,
    DepositDocumentHandler,
    ArchiveBatchHandler,
    ArchiveFactsOfBatch,
    FilePlanHandler,
    ReturnPlanHandler,
    AcceptPlanHandler,
    PlanRegister,
    KeptWords,
    Supervised,
    PublishAnnouncementHandler,
    CloseRegistrationHandler,
    CancelBatchHandler,
    ProposeWaiverHandler,
    ConfirmWaiverHandler,
    OpenBatchHandler,
    RegisterCandidateHandler,
    SubmitResultsHandler,
    ApproveResultsHandler,
    PublishNoticeHandler,
    CloseNoticeHandler,
    RaiseObjectionHandler,
    RaiseOthersObjectionHandler,
    ResolveObjectionHandler,
    RecordScoreHandler,
    RecordRawScoresHandler,
    FindIrregularityHandler,
    ProposeCorrectionHandler,
    ConfirmCorrectionHandler,
    WithdrawCandidateHandler,
    BatchOfCandidacy,
    BatchOutcomes,
    ExamEvidences,
    BatchRegister,
    BatchLists,
    SubmissionReceipts,
    CandidateNames,
    CandidatesEvidence,
    FormerCandidacies,
    RegisterCandidates,
    UploadRosterHandler,
    FileBodies,
    ImportJobs,
    ImportFiles,
    ImportRows,
    ImportWithdrawals,
    NewLists,
    ImportRunner,
    ImportWaits,
    ImportView,
    ImportEnvelopes,
    CheckImport,
    ErrorFiles,
    RosterJudge,
    RosterFacts,
    RosterStandards,
    CandidatesElsewhere,
    ApplyImport,
    ApplyPeople,
    ApplyFacts,
    ApplyCandidates,
    CandidateFiles,
    KeptUploads,
  ],
  exports: [BatchRegister, KeptUploads, RegisterCandidates],
})
export class AssessmentModule {}
