import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CandidacyEvent, Part } from '../assessment.events';
import { Batch, isBatchOf, isSubmitted } from '../batch';
import { Candidacy, candidacy, isAdmitted, isCandidacyOf } from '../candidacy';
import { ExamEvidence, examFault, ExamNo } from '../examined';
import { markFacts, typedFault, markingFault, MarkingNo, markOf, newMarks } from '../marking';

export interface RecordScore {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly part: Part;
  /** As typed: `95.6`, or `ABSENT`. */
  readonly score: string;
}
interface Evidence extends ExamEvidence {
  readonly batch: Batch;
}
type No =
  | 'NOT_FOUND'
  | 'CANDIDATE_WITHDRAWN'
  | 'BATCH_CANCELLED'
  | 'ELIGIBILITY_NOT_CONFIRMED'
  | 'RESULTS_SUBMITTED'
  | MarkingNo
  | ExamNo
  | 'RECORDS_TOO_FEW'
  | 'SCORE_MISSING'
  | 'SCORE_NOT_A_NUMBER'
  | 'SCORE_TOO_MANY_DECIMALS'
  | 'SCORE_OUT_OF_RANGE';

/**
 * Marks a part. Until results are submitted a mark may be entered anew; the log keeps the earlier one. The batch may
 * be a moment old: a mark that overtakes the submission is met by the approval, which compares the whole list. So may the
 * filing: whoever submits, approves and issues asks it again.
 */
export const recordScore = rule<Candidacy, CandidacyEvent, RecordScore, Evidence, No>({
  name: 'assessment.record-score',
  version: 1,
  fold: candidacy,
  decide: (state, { enterpriseId, part, score }, { batch, ...exam }, { today }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (batch.isCancelled) return refuse('BATCH_CANCELLED');
    const mark = markOf(score);
    if (isRefusal(mark)) return mark;
    if (!isAdmitted(state)) return refuse('ELIGIBILITY_NOT_CONFIRMED');
    const fault = markingFault(state, { [part]: mark }, batch, today);
    if (fault) return fault;
    const entered = newMarks(state.marks, { [part]: mark });
    if (Object.keys(entered).length === 0) return [];
    if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
    const few = typedFault(batch.path, entered, exam.policy);
    if (few) return few;
    return examFault([{ ...state, on: null }], batch.assessmentOn, exam, today) ?? markFacts(state, entered, null);
  },
});
