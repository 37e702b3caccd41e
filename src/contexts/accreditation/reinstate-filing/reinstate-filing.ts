import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { decidedFault, endedFault } from '../filing-standing';
import { FilingReinstated } from '../filing-standing.events';

export interface ReinstateFiling {
  readonly filingId: Uuid;
  readonly suspensionId: Uuid;
  readonly documentNo: string;
  readonly decidedOn: Day;
  /** First day with effect. */
  readonly fromOn: Day;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'FILING_ENDED'
  | 'SUSPENSION_LIFTED_BEFORE'
  | 'RECTIFICATION_OPEN'
  | 'DECISION_IN_FUTURE'
  | 'EFFECT_BEFORE_DECISION';

/** Gives back what one suspension took, once the faults behind it are mended. The days between stay without effect. */
export const reinstateFiling = rule<FilingState, FilingEvent, ReinstateFiling, object, No>({
  name: 'accreditation.reinstate-filing',
  version: 1,
  fold: filing,
  decide: (state, { filingId, suspensionId, documentNo, decidedOn, fromOn }, _, { today, actor }) => {
    const suspension = state.status === 'none' ? undefined : state.closures.find(({ id }) => id === suspensionId);
    if (state.status === 'none' || !suspension) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (suspension.lastOn !== null) return refuse('SUSPENSION_LIFTED_BEFORE', { lastOn: suspension.lastOn });
    const fault = endedFault(state, today) ?? decidedFault(decidedOn, today);
    if (fault) return fault;
    const open = state.rectifications.find(({ rectificationId, closedOn }) => rectificationId === suspensionId && closedOn === null);
    if (open) return refuse('RECTIFICATION_OPEN', { orderedOn: open.orderedOn });
    if (fromOn < decidedOn || fromOn < suspension.fromOn) return refuse('EFFECT_BEFORE_DECISION', { fromOn, decidedOn });
    return [FilingReinstated({ filingId, enterpriseId: state.enterpriseId, suspensionId, documentNo, decidedOn, fromOn })];
  },
});
