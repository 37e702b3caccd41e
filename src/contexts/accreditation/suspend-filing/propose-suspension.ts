import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState, ProposedSuspension } from '../filing-record';
import { decidedFault, endedFault, unknownRowFault } from '../filing-standing';
import { SuspensionProposed } from '../filing-standing.events';

export interface ProposeSuspension extends Omit<ProposedSuspension, 'proposedBy'> {
  readonly filingId: Uuid;
  readonly scoreCardId: Uuid | null;
  readonly remark: TextReference | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FILING_ENDED' | 'DECISION_IN_FUTURE' | 'EFFECT_BEFORE_DECISION' | 'SCOPE_ROW_UNKNOWN';

/**
 * The first of two persons (decision 17). A suspension may be recorded later than it was decided, and takes effect on its
 * own day: what was sat in between was sat without a filing.
 */
export const proposeSuspension = rule<FilingState, FilingEvent, ProposeSuspension, object, No>({
  name: 'accreditation.propose-suspension',
  version: 1,
  fold: filing,
  decide: (state, intent, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { rows, decidedOn, fromOn, remark } = intent;
    const fault = endedFault(state, today) ?? decidedFault(decidedOn, today) ?? unknownRowFault(state, rows);
    if (fault) return fault;
    if (fromOn < decidedOn) return refuse('EFFECT_BEFORE_DECISION', { fromOn, decidedOn });
    return [SuspensionProposed({ ...intent, rows: rows && [...rows], proposedBy: actor.ref, remark: remark && { ...remark } })];
  },
});
