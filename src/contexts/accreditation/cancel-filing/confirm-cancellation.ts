import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { endedFault } from '../filing-standing';
import { FilingCancelled } from '../filing-standing.events';

export interface ConfirmCancellation {
  readonly filingId: Uuid;
  readonly cancellationId: Uuid;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'FILING_ENDED';

/**
 * The second of two persons. It takes effect at once: from this day on nothing can be planned or sat under the filing
 * (invariant 4). Certificates issued before are none of its business.
 */
export const confirmCancellation = rule<FilingState, FilingEvent, ConfirmCancellation, object, No>({
  name: 'accreditation.confirm-cancellation',
  version: 1,
  fold: filing,
  decide: (state, { filingId, cancellationId }, _, { today, actor }) => {
    const proposal =
      state.status === 'none' ? undefined : state.cancellationProposals.find((each) => each.cancellationId === cancellationId);
    if (state.status === 'none' || !proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const fault = endedFault(state, today);
    if (fault) return fault;
    const { reasonCode, legalBasis, documentNo, decidedOn, refilingBanUntil } = proposal;
    return [
      FilingCancelled({
        filingId,
        enterpriseId: state.enterpriseId,
        cancellationId,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        cancelledOn: today,
        refilingBanUntil,
      }),
    ];
  },
});
