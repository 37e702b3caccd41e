import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { decidedFault } from '../filing-standing';
import { RENEWAL_REFUSAL_REASONS, RenewalRefused } from '../filing-term.events';

export interface RefuseRenewal {
  readonly filingId: Uuid;
  readonly renewalId: Uuid;
  readonly reasonCodes: readonly (typeof RENEWAL_REFUSAL_REASONS)[number][];
  readonly documentNo: string;
  readonly decidedOn: Day;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'DECISION_IN_FUTURE';

/** The authority says no, with its reasons. The filing runs to its last day, and may be asked to be renewed again until then. */
export const refuseRenewal = rule<FilingState, FilingEvent, RefuseRenewal, object, No>({
  name: 'accreditation.refuse-renewal',
  version: 1,
  fold: filing,
  decide: (state, { filingId, renewalId, reasonCodes, documentNo, decidedOn }, _, { today, actor }) => {
    if (state.status === 'none' || state.renewal?.renewalId !== renewalId) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const fault = decidedFault(decidedOn, today);
    return (
      fault ?? [
        RenewalRefused({ filingId, enterpriseId: state.enterpriseId, renewalId, reasonCodes: [...reasonCodes], documentNo, decidedOn }),
      ]
    );
  },
});
