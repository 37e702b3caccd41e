import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { CANCELLATION_REASONS } from '../../terms';
import { isSittingOf, Sitting, sitting } from '../sitting';
import { SittingCancelled, SittingEvent } from '../sitting.events';

export interface CancelSitting {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reasonCode: (typeof CANCELLATION_REASONS)[number];
}
type No = 'NOT_FOUND' | 'SITTING_NOT_PLANNED';

/** A sitting that was not held is called off; its candidates and examiners are free again. */
export const cancelSitting = rule<Sitting, SittingEvent, CancelSitting, object, No>({
  name: 'assessment.cancel-sitting',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, reasonCode }) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status === 'held') return refuse('SITTING_NOT_PLANNED', { state: state.status });
    return state.status === 'cancelled' ? [] : [SittingCancelled({ sittingId, batchId: state.batchId, reasonCode })];
  },
});
