import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { CandidacyEvent, CandidateWithdrawn, WITHDRAWAL_REASONS } from '../assessment.events';
import { Batch, isBatchOf, isNoticeClosedFor, isSubmitted } from '../batch';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';

export interface WithdrawCandidate {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reasonCode: (typeof WITHDRAWAL_REASONS)[number];
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'CANDIDATE_WITHDRAWN' | 'NOTICE_CLOSED' | 'RESULTS_SUBMITTED';

/**
 * One person leaves the batch while the others go on. Once the notice has run out a certificate may have been issued,
 * which only an annulment undoes. A new list withdraws nobody whose results were submitted.
 */
export const withdrawCandidate = rule<Candidacy, CandidacyEvent, WithdrawCandidate, Evidence, No>({
  name: 'assessment.withdraw-candidate',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, enterpriseId, reasonCode }, { batch }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (isNoticeClosedFor(batch, candidacyId)) return refuse('NOTICE_CLOSED');
    if (reasonCode === 'NOT_IN_NEW_LIST' && isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
    return [CandidateWithdrawn({ candidacyId, batchId: state.batchId, reasonCode })];
  },
});
