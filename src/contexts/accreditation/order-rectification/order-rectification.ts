import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState, Ruling } from '../filing-record';
import { decidedFault, endedFault } from '../filing-standing';
import { RECTIFICATION_REASONS, RectificationOrdered } from '../filing-standing.events';

export interface OrderRectification extends Ruling {
  readonly filingId: Uuid;
  readonly rectificationId: Uuid;
  readonly reasonCode: (typeof RECTIFICATION_REASONS)[number];
  readonly dueOn: Day;
  readonly scoreCardId: Uuid | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'FILING_ENDED'
  | 'DECISION_IN_FUTURE'
  | 'EFFECT_BEFORE_DECISION'
  | 'RECTIFICATION_ORDERED_BEFORE';

/** Faults to be mended by a day. The filing keeps its effect; it is not renewed before they are. */
export const orderRectification = rule<FilingState, FilingEvent, OrderRectification, object, No>({
  name: 'accreditation.order-rectification',
  version: 1,
  fold: filing,
  decide: (state, intent, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { decidedOn, dueOn } = intent;
    const fault = endedFault(state, today) ?? decidedFault(decidedOn, today);
    if (fault) return fault;
    if (dueOn < decidedOn) return refuse('EFFECT_BEFORE_DECISION', { fromOn: dueOn, decidedOn });
    // One id is one order: closing it would close two.
    const known = state.rectifications.find(({ rectificationId }) => rectificationId === intent.rectificationId);
    if (known) return refuse('RECTIFICATION_ORDERED_BEFORE', { orderedOn: known.orderedOn });
    return [RectificationOrdered({ ...intent, enterpriseId: state.enterpriseId })];
  },
});
