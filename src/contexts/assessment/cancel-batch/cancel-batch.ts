import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, batch, isBatchOf } from '../batch';
import { BatchCancelled, BatchEvent } from '../batch.events';
import type { CANCELLATION_REASONS } from '../terms';

export interface CancelBatch {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reasonCode: (typeof CANCELLATION_REASONS)[number];
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RESULTS_APPROVED_BEFORE';

/** A batch is called off as a whole while no result is approved; what happened in it stays on record. Afterwards only single results can fall. */
export const cancelBatch = rule<Batch, BatchEvent, CancelBatch, object, No>({
  name: 'assessment.cancel-batch',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId, reasonCode }, _, { actor, today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.approvedChunks > 0 || state.approvedDigest !== null) return refuse('RESULTS_APPROVED_BEFORE');
    return state.isCancelled ? [] : [BatchCancelled({ batchId, enterpriseId, reasonCode, cancelledOn: today })];
  },
});
