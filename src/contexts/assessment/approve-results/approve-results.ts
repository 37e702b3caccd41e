import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ApprovalCompleted, BatchEvent, ResultsApproved } from '../assessment.events';
import { Batch, batch, isApproved, isBatchOf } from '../batch';
import { Examined, ExamEvidence, examFault, ExamNo } from '../examined';
import type { Standing } from '../batch-outcomes/outcome-list';

export interface ApproveResults {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** Counted from 0; the chunks of one approval are recorded in order. */
  readonly chunk: number;
}
export type ChunkOfOutcomes = {
  /** Of the whole list as it stands now. */
  readonly digest: string;
  readonly chunks: number;
  readonly standings: readonly Standing[];
};
interface Evidence extends ExamEvidence {
  /** Absent, like the filing, from decisions made before these were asked. */
  readonly examined?: readonly Examined[];
  readonly outcomes: ChunkOfOutcomes;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'BATCH_CANCELLED'
  | 'RESULTS_NOT_SUBMITTED'
  | 'SECOND_PERSON_REQUIRED'
  | 'RESULTS_APPROVED_BEFORE'
  | 'RESULTS_CHANGED_SINCE_SUBMISSION'
  | ExamNo;

/**
 * The second person approves exactly what the first submitted: the digest of the list as it stands now must be the
 * submitted one (decision 14). A list is approved in chunks, each an append of its own; an approval that a crash cut off
 * goes on where it stopped, and counts only once its last chunk is there. A result that changes after this moment keeps
 * its own revision, which the issue of a certificate compares with the approved one.
 */
export const approveResults = rule<Batch, BatchEvent, ApproveResults, Evidence, No>({
  name: 'assessment.approve-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId, chunk }, { outcomes, examined = [], ...exam }, { actor, today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.isCancelled) return refuse('BATCH_CANCELLED');
    if (state.submission === null) return refuse('RESULTS_NOT_SUBMITTED');
    if (state.submission.by === actor.ref) return refuse('SECOND_PERSON_REQUIRED');
    const { digest, chunks, standings } = outcomes;
    if (digest !== state.submission.digest) return refuse('RESULTS_CHANGED_SINCE_SUBMISSION');
    if (isApproved(state)) return refuse('RESULTS_APPROVED_BEFORE');
    if (chunk < state.approvedChunks) return [];
    const unlawful = examFault(examined, state.assessmentOn, exam, today);
    if (unlawful) return unlawful;
    const approved = ResultsApproved({ batchId, chunk, approved: standings.map((each) => ({ ...each })) });
    return chunk + 1 < chunks ? [approved] : [approved, ApprovalCompleted({ batchId, chunks, digest })];
  },
});
