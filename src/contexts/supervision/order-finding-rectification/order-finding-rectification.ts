import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { openFinding } from '../finding-faults';
import { Inspection, inspection } from '../inspection';
import { FindingRectificationOrdered, InspectionEvent } from '../inspection.events';

export interface OrderFindingRectification {
  readonly inspectionId: Uuid;
  readonly findingId: Uuid;
  readonly documentNo: string;
  readonly dueOn: Day;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FINDING_CLOSED_BEFORE' | 'FINDING_RECTIFIED_BEFORE' | 'RECTIFICATION_DUE_IN_PAST';

/** The day set is the last day in time; it may be today. A new order sets a new day, until the enterprise has reported. */
export const orderFindingRectification = rule<Inspection, InspectionEvent, OrderFindingRectification, object, No>({
  name: 'supervision.order-finding-rectification',
  version: 1,
  fold: inspection,
  decide: (state, intent, _, { today, actor }) => {
    const finding = openFinding(state, intent.findingId);
    if (isRefusal(finding)) return finding;
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const reportedOn = finding.rectification?.reportedOn ?? null;
    if (reportedOn !== null) return refuse('FINDING_RECTIFIED_BEFORE', { reportedOn });
    if (intent.dueOn < today) return refuse('RECTIFICATION_DUE_IN_PAST', { dueOn: intent.dueOn, today });
    return [FindingRectificationOrdered({ ...intent, orderedOn: today })];
  },
});
