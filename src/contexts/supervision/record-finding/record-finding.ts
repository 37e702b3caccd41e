import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Inspection, inspection } from '../inspection';
import { FindingCode, InspectionEvent, InspectionFindingRecorded, Severity } from '../inspection.events';

export interface RecordFinding {
  readonly inspectionId: Uuid;
  readonly findingId: Uuid;
  readonly unitId: Uuid;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly text: TextReference | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'INSPECTION_CLOSED_BEFORE' | 'FINDING_OUTSIDE_SAMPLE';

/** An inspection by lot says something of what was drawn, and of nothing else. */
export const recordFinding = rule<Inspection, InspectionEvent, RecordFinding, object, No>({
  name: 'supervision.record-finding',
  version: 1,
  fold: inspection,
  decide: (state, { text, ...intent }, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status === 'closed') return refuse('INSPECTION_CLOSED_BEFORE', { closedOn: state.closedOn });
    const drawn = state.sample.find(({ unitId }) => unitId === intent.unitId);
    if (!drawn) return refuse('FINDING_OUTSIDE_SAMPLE', { unitId: intent.unitId, sample: state.sample.length });
    return [
      InspectionFindingRecorded({
        ...intent,
        enterpriseId: drawn.enterpriseId,
        filingId: drawn.filingId,
        foundOn: today,
        text: text && { ...text },
      }),
    ];
  },
});
