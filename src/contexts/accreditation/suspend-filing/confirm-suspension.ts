import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { endedFault } from '../filing-standing';
import { FilingSuspended } from '../filing-standing.events';

export interface ConfirmSuspension {
  readonly filingId: Uuid;
  readonly suspensionId: Uuid;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'FILING_ENDED' | 'SUSPENDED_BEFORE';

/** The second of two persons; only now the filing is suspended, from the day that the decision names. */
export const confirmSuspension = rule<FilingState, FilingEvent, ConfirmSuspension, object, No>({
  name: 'accreditation.confirm-suspension',
  version: 1,
  fold: filing,
  decide: (state, { filingId, suspensionId }, _, { today, actor }) => {
    const proposal = state.status === 'none' ? undefined : state.suspensionProposals.find((each) => each.suspensionId === suspensionId);
    if (state.status === 'none' || !proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    if (state.closures.some(({ id }) => id === suspensionId)) return refuse('SUSPENDED_BEFORE');
    const fault = endedFault(state, today);
    if (fault) return fault;
    const { rows, reasonCode, legalBasis, documentNo, decidedOn, fromOn } = proposal;
    return [
      FilingSuspended({
        filingId,
        enterpriseId: state.enterpriseId,
        suspensionId,
        rows: rows && [...rows],
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        fromOn,
      }),
    ];
  },
});
