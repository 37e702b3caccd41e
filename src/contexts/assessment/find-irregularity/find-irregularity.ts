import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, isBatchOf, isNoticeClosedFor } from '../batch';
import { Candidacy, candidacy, isCandidacyOf, isVoid } from '../candidacy';
import { CandidacyEvent, IrregularityFound, OutcomeDetermined } from '../candidacy.events';
import type { IRREGULARITIES } from '../terms';

export interface FindIrregularity {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly kind: (typeof IRREGULARITIES)[number];
  readonly sittingId: Uuid | null;
  readonly text: TextReference;
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'CANDIDATE_WITHDRAWN' | 'BATCH_CANCELLED' | 'RESULT_VOID' | 'NOTICE_CLOSED';

/**
 * Cheating, a substitute sitter and the like make the outcome void, whatever the marks are. Found after the approval it
 * changes the outcome like any correction: two persons approve anew. Once the notice has run out a certificate may have
 * followed, which only an annulment undoes.
 */
export const findIrregularity = rule<Candidacy, CandidacyEvent, FindIrregularity, Evidence, No>({
  name: 'assessment.find-irregularity',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, enterpriseId, kind, sittingId, text }, { batch }, { actor, today }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (batch.isCancelled) return refuse('BATCH_CANCELLED');
    if (isVoid(state)) return refuse('RESULT_VOID');
    if (isNoticeClosedFor(batch, candidacyId)) return refuse('NOTICE_CLOSED');
    return [
      IrregularityFound({ candidacyId, batchId: state.batchId, kind, sittingId, foundOn: today, text: { ...text } }),
      OutcomeDetermined({ candidacyId, batchId: state.batchId, outcome: 'VOID', reason: 'IRREGULARITY', failedParts: [] }),
    ];
  },
});
