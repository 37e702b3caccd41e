import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, batch, cancelledFault, isBatchOf, isSubmitted } from '../batch';
import { BatchEvent, RegistrationClosed } from '../batch.events';

export interface CloseRegistration {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
}
/** Those whose eligibility is confirmed, in the order of registration. */
export type AdmittedList = {
  readonly admitted: number;
  readonly digest: string;
};
interface Evidence {
  readonly list: AdmittedList;
}
type No = 'NOT_FOUND' | 'BATCH_CANCELLED' | 'RESULTS_SUBMITTED';

/**
 * Registration ends and the list of the admitted (名册) stands. A registration that slips in at the same moment is not on
 * the list that was kept, and is met by the approval, which compares the whole list.
 */
export const closeRegistration = rule<Batch, BatchEvent, CloseRegistration, Evidence, No>({
  name: 'assessment.close-registration',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId }, { list }, { today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    const cancelled = cancelledFault(state);
    if (cancelled) return cancelled;
    if (isSubmitted(state)) return refuse('RESULTS_SUBMITTED');
    return state.isRegistrationClosed ? [] : [RegistrationClosed({ batchId, enterpriseId, closedOn: today, ...list })];
  },
});
