import { Refusal, refuse } from '../../../kernel/refusal';
import { Batch, cancelledFault } from '../batch';
import type { PlannedSitting } from './sitting';

/** The batch of a sitting; decisions of before it was asked name none, and are run again without it. */
export interface OfBatch {
  readonly batch?: Batch;
}
export type NotWaitingNo = 'SITTING_NOT_PLANNED' | 'BATCH_CANCELLED';

/**
 * Why nothing more is done in a sitting: it took place, or was called off, by itself or with its batch. A batch that is
 * called off in this very moment finds on record what was done before.
 */
export const notWaitingFault = ({ status }: PlannedSitting, { batch }: OfBatch): Refusal<NotWaitingNo> | undefined => {
  if (status !== 'scheduled') return refuse('SITTING_NOT_PLANNED', { state: status });
  return batch?.status === 'open' ? cancelledFault(batch) : undefined;
};
