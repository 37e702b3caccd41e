import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { decidedFault } from '../filing-standing';
import { RectificationClosed } from '../filing-standing.events';

export interface CloseRectification {
  readonly filingId: Uuid;
  readonly rectificationId: Uuid;
  readonly documentNo: string;
  readonly closedOn: Day;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RECTIFICATION_CLOSED_BEFORE' | 'DECISION_IN_FUTURE' | 'EFFECT_BEFORE_DECISION';

/** The authority has looked and found the faults mended: what was ordered, or what a suspension asks before it is lifted. */
export const closeRectification = rule<FilingState, FilingEvent, CloseRectification, object, No>({
  name: 'accreditation.close-rectification',
  version: 1,
  fold: filing,
  decide: (state, { filingId, rectificationId, documentNo, closedOn }, _, { today, actor }) => {
    const ordered = state.status === 'none' ? undefined : state.rectifications.find((each) => each.rectificationId === rectificationId);
    if (state.status === 'none' || !ordered) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (ordered.closedOn !== null) return refuse('RECTIFICATION_CLOSED_BEFORE', { closedOn: ordered.closedOn });
    const fault = decidedFault(closedOn, today);
    if (fault) return fault;
    if (closedOn < ordered.orderedOn) return refuse('EFFECT_BEFORE_DECISION', { fromOn: closedOn, decidedOn: ordered.orderedOn });
    return [RectificationClosed({ filingId, enterpriseId: state.enterpriseId, rectificationId, documentNo, closedOn })];
  },
});
