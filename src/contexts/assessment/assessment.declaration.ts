import { declareContext } from '../declaration';
import { approveResults } from './approve-results/approve-results';
import { batchEvents, candidacyEvents, importEvents } from './assessment.events';
import { assessmentRefusals } from './assessment.refusals';
import { approvedResult, batch, batchRecord, noticeState } from './batch';
import { batchRegister } from './batch-register/batch-register.projection';
import { assessmentResult, candidacy, candidacyRecord } from './candidacy';
import { closeNotice } from './close-notice/close-notice';
import { correctScore } from './correct-score/correct-score';
import { rosterImport } from './imports/import';
import { importRefusals } from './imports/imports.refusals';
import { completeApplication, completeCheck, receiveImport } from './imports/record-import';
import { openBatch } from './open-batch/open-batch';
import { publishNotice } from './publish-notice/publish-notice';
import { raiseObjection } from './raise-objection/raise-objection';
import { recordScore } from './record-score/record-score';
import { registerCandidate } from './register-candidate/register-candidate';
import { resolveObjection } from './resolve-objection/resolve-objection';
import { submitResults } from './submit-results/submit-results';
import { withdrawCandidate } from './withdraw-candidate/withdraw-candidate';

export const assessment = declareContext({
  name: 'assessment',
  events: [...batchEvents, ...candidacyEvents, ...importEvents],
  folds: [batch, candidacy, rosterImport],
  rules: [
    openBatch, registerCandidate, recordScore, correctScore, withdrawCandidate, submitResults, approveResults, publishNotice, closeNotice, raiseObjection,
    resolveObjection, receiveImport, completeCheck, completeApplication,
  ],
  views: [batchRecord, approvedResult, noticeState, candidacyRecord, assessmentResult],
  projections: [batchRegister],
  refusals: { ...assessmentRefusals, ...importRefusals },
});
