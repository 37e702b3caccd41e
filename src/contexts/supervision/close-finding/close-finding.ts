import { rule } from '../../../kernel/decision';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { openFinding } from '../finding-faults';
import { Finding, Inspection, inspection } from '../inspection';
import { FindingClosed, FindingOutcome, InspectionEvent } from '../inspection.events';

export interface CloseFinding {
  readonly inspectionId: Uuid;
  readonly findingId: Uuid;
  readonly outcome: FindingOutcome;
  readonly documentNo: string;
}
type Ground = 'RECTIFICATION_NOT_REPORTED' | 'SANCTION_NOT_IMPOSED';
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FINDING_CLOSED_BEFORE' | Ground;

/** Closed as mended only where somebody said that it was mended, as sanctioned only where a sanction stands. */
export const closeFinding = rule<Inspection, InspectionEvent, CloseFinding, object, No>({
  name: 'supervision.close-finding',
  version: 1,
  fold: inspection,
  decide: (state, intent, _, { today, actor }) => {
    const finding = openFinding(state, intent.findingId);
    if (isRefusal(finding)) return finding;
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return groundless(finding, intent.outcome) ?? [FindingClosed({ ...intent, closedOn: today })];
  },
});

function groundless({ rectification, sanctions }: Finding, outcome: FindingOutcome): Refusal<Ground> | undefined {
  if (outcome === 'MENDED' && (rectification?.reportedOn ?? null) === null) return refuse('RECTIFICATION_NOT_REPORTED');
  return outcome === 'SANCTIONED' && sanctions === 0 ? refuse('SANCTION_NOT_IMPOSED') : undefined;
}
