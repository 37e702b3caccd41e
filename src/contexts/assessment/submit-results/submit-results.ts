import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { BatchEvent, MAX_CANDIDACIES, ResultsSubmitted } from '../assessment.events';
import { Batch, batch, isBatchOf } from '../batch';
import { Examined, ExamEvidence, examFault, ExamNo } from '../examined';

export interface SubmitResults {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
}
/** The batch's outcomes in figures, with the digest of the list. */
export type Tally = {
  readonly candidacies: number;
  readonly passed: number;
  readonly failed: number;
  readonly undetermined: number;
  readonly digest: string;
};
interface Evidence extends ExamEvidence {
  /** Absent, like the filing, from decisions made before these were asked. */
  readonly examined?: readonly Examined[];
  /** Candidacies with a typed mark in a part that a panel was to score; absent likewise. */
  readonly withoutPanel?: number;
  readonly tally: Tally;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'BATCH_CANCELLED'
  | 'BATCH_EMPTY'
  | 'BATCH_TOO_LARGE'
  | 'RESULTS_INCOMPLETE'
  | 'RESULTS_APPROVED_BEFORE'
  | 'PANEL_SCORES_MISSING'
  | ExamNo;

/**
 * The first of two persons declares registration and marking complete. After a correction the results are submitted
 * again; the same results again record nothing.
 *
 * The tally may be a moment old: whatever moves between here and the approval changes the digest, which the approval
 * computes anew and compares. Results of a day on which the filing did not allow the examination are not declared.
 */
export const submitResults = rule<Batch, BatchEvent, SubmitResults, Evidence, No>({
  name: 'assessment.submit-results',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId }, { tally, examined = [], withoutPanel = 0, ...exam }, { actor, today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.isCancelled) return refuse('BATCH_CANCELLED');
    const { undetermined, ...counts } = tally;
    if (undetermined > 0) return refuse('RESULTS_INCOMPLETE', { undetermined });
    if (counts.candidacies === 0) return refuse('BATCH_EMPTY');
    if (counts.candidacies > MAX_CANDIDACIES) return refuse('BATCH_TOO_LARGE', { candidacies: counts.candidacies, limit: MAX_CANDIDACIES });
    if (state.approvedDigest === counts.digest) return refuse('RESULTS_APPROVED_BEFORE');
    if (state.submission?.digest === counts.digest) return [];
    if (withoutPanel > 0) return refuse('PANEL_SCORES_MISSING', { candidacies: withoutPanel });
    return examFault(examined, state.assessmentOn, exam, today) ?? [ResultsSubmitted({ batchId, ...counts, submittedBy: actor.ref })];
  },
});
