import { assignExaminer } from './assign-examiner/assign-examiner';
import { cancelSitting } from './cancel-sitting/cancel-sitting';
import { declareRecusal } from './declare-recusal/declare-recusal';
import { handOverPapers } from './hand-over-papers/hand-over-papers';
import { holdSitting, holdSittingAnywhere } from './hold-sitting/hold-sitting';
import { releaseExaminer } from './release-examiner/release-examiner';
import { scheduleSitting, scheduleSittingAnywhere } from './schedule-sitting/schedule-sitting';
import { seatCandidates } from './seat-candidates/seat-candidates';

/** What the context declares of its sittings. */
export { sittingEvents } from './sitting.events';
export { sitting, sittingRecord } from './sitting';
export { sittingRegister } from './sitting-register/sitting-register.projection';
export { sittingRefusals } from './sittings.refusals';
export const sittingRules = [
  scheduleSitting,
  scheduleSittingAnywhere,
  seatCandidates,
  assignExaminer,
  releaseExaminer,
  declareRecusal,
  handOverPapers,
  holdSitting,
  holdSittingAnywhere,
  cancelSitting,
];
