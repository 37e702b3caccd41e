import { declareContext } from '../declaration';
import { acceptPlan } from './accept-plan/accept-plan';
import { approveResults } from './approve-results/approve-results';
import { archiveBatch } from './archive-batch/archive-batch';
import { attachDocument } from './attach-document/attach-document';
import { attachFile } from './attach-file/attach-file';
import { auditResults } from './audit-results/audit-results';
import { batchEvents, candidacyEvents, evidenceImportEvents, importEvents } from './assessment.events';
import { assessmentRefusals } from './assessment.refusals';
import { approvedResult, batch, batchRecord, examDay, noticeState } from './batch';
import { batchRegister } from './batch-register/batch-register.projection';
import { assessmentResult, candidacy, candidacyRecord } from './candidacy';
import { cancelBatch } from './cancel-batch/cancel-batch';
import { closeNotice } from './close-notice/close-notice';
import { closeRegistration } from './close-registration/close-registration';
import { confirmCorrection } from './confirm-correction/confirm-correction';
import { confirmWaiver, confirmWaiverOfOneself } from './confirm-waiver/confirm-waiver';
import { evidenceImport } from './evidence-imports/evidence-import';
import { evidenceImportRefusals } from './evidence-imports/evidence-imports.refusals';
import { completeAttaching, completeMatching } from './evidence-imports/record-evidence-import';
import { findIrregularity } from './find-irregularity/find-irregularity';
import { decideRecognition } from './decide-recognition/decide-recognition';
import { depositDocument } from './deposit-document/deposit-document';
import { filePlan, filePlanOfAnyLevel } from './file-plan/file-plan';
import { rosterImport } from './imports/applying/import';
import { importRefusals } from './imports/imports.refusals';
import { completeApplication, completeCheck, receiveImport } from './imports/applying/record-import';
import { openBatch, openBatchAnyDay, openBatchOfAnyLevel } from './open-batch/open-batch';
import { plan, planRecord } from './plan';
import { planEvents } from './plan.events';
import { planRegister } from './plan-register/plan-register.projection';
import { proposeCorrection } from './propose-correction/propose-correction';
import { proposeRecognition } from './propose-recognition/propose-recognition';
import { proposeWaiver } from './propose-waiver/propose-waiver';
import { publishAnnouncement } from './publish-announcement/publish-announcement';
import { publishNotice } from './publish-notice/publish-notice';
import { raiseObjection } from './raise-objection/raise-objection';
import { raiseOthersObjection } from './raise-others-objection/raise-others-objection';
import { recordRawScores } from './record-raw-scores/record-raw-scores';
import { recordScore } from './record-score/record-score';
import { registerCandidate, registerCandidateOnce, registerEligibleAlone } from './register-candidate/register-candidate';
import { resolveObjection } from './resolve-objection/resolve-objection';
import { reportResults } from './report-results/report-results';
import { returnPlan } from './return-plan/return-plan';
import { returnResults } from './return-results/return-results';
import { sitting, sittingEvents, sittingRecord, sittingRefusals, sittingRegister, sittingRules } from './sittings/sittings.declaration';
import { submitResults } from './submit-results/submit-results';
import { withdrawCandidate } from './withdraw-candidate/withdraw-candidate';

export const assessment = declareContext({
  name: 'assessment',
  events: [...planEvents, ...batchEvents, ...candidacyEvents, ...sittingEvents, ...importEvents, ...evidenceImportEvents],
  folds: [plan, batch, candidacy, sitting, rosterImport, evidenceImport],
  rules: [
    filePlan,
    filePlanOfAnyLevel,
    returnPlan,
    acceptPlan,
    openBatch,
    openBatchAnyDay,
    openBatchOfAnyLevel,
    publishAnnouncement,
    closeRegistration,
    cancelBatch,
    proposeRecognition,
    attachDocument,
    decideRecognition,
    registerCandidate,
    registerEligibleAlone,
    registerCandidateOnce,
    proposeWaiver,
    confirmWaiver,
    confirmWaiverOfOneself,
    recordScore,
    recordRawScores,
    findIrregularity,
    proposeCorrection,
    confirmCorrection,
    withdrawCandidate,
    submitResults,
    approveResults,
    publishNotice,
    closeNotice,
    reportResults,
    returnResults,
    auditResults,
    depositDocument,
    archiveBatch,
    raiseObjection,
    raiseOthersObjection,
    resolveObjection,
    ...sittingRules,
    receiveImport,
    completeCheck,
    completeApplication,
    attachFile,
    completeMatching,
    completeAttaching,
  ],
  views: [planRecord, batchRecord, approvedResult, examDay, noticeState, candidacyRecord, assessmentResult, sittingRecord],
  projections: [planRegister, batchRegister, sittingRegister],
  refusals: { ...assessmentRefusals, ...sittingRefusals, ...importRefusals, ...evidenceImportRefusals },
});
