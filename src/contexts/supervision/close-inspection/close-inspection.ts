import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Inspection, inspection } from '../inspection';
import { InspectionClosed, InspectionEvent } from '../inspection.events';

export interface CloseInspection {
  readonly inspectionId: Uuid;
  readonly documentNo: string;
  readonly isPublished: boolean;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'INSPECTION_CLOSED_BEFORE' | 'SAMPLE_NOT_DRAWN' | 'FINDINGS_OPEN';

/** Ended once every finding is: nothing that was found is left lying. */
export const closeInspection = rule<Inspection, InspectionEvent, CloseInspection, object, No>({
  name: 'supervision.close-inspection',
  version: 1,
  fold: inspection,
  decide: (state, intent, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status === 'closed') return refuse('INSPECTION_CLOSED_BEFORE', { closedOn: state.closedOn });
    if (state.status === 'open') return refuse('SAMPLE_NOT_DRAWN');
    const open = state.findings.filter(({ closedOn }) => closedOn === null).length;
    if (open > 0) return refuse('FINDINGS_OPEN', { open });
    return [InspectionClosed({ ...intent, closedOn: today, findings: state.findings.length })];
  },
});
