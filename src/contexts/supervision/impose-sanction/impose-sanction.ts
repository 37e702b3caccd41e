import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { FilingActs, isDone } from '../filing-acts';
import { openFinding } from '../finding-faults';
import { Inspection, inspection } from '../inspection';
import { InspectionEvent, Sanction, SanctionImposed } from '../inspection.events';

export interface ImposeSanction {
  readonly inspectionId: Uuid;
  readonly findingId: Uuid;
  readonly sanctionId: Uuid;
  readonly kind: Sanction;
  readonly actId: Uuid | null;
  readonly documentNo: string;
}
interface Evidence {
  readonly acts: FilingActs | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FINDING_CLOSED_BEFORE' | 'SANCTION_ACT_MISSING';

/**
 * Suspensions, cancellations and bans are decided upon the filing, by its own rules and two persons; the inspection refers to them.
 * The filing may be a moment old: an act that is not seen yet is refused now and taken when asked again; no act is ever undone unseen.
 */
export const imposeSanction = rule<Inspection, InspectionEvent, ImposeSanction, Evidence, No>({
  name: 'supervision.impose-sanction',
  version: 1,
  fold: inspection,
  decide: (state, intent, { acts }, { today, actor }) => {
    const finding = openFinding(state, intent.findingId);
    if (isRefusal(finding)) return finding;
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (!isDone(intent.kind, intent.actId, acts)) return refuse('SANCTION_ACT_MISSING', { kind: intent.kind, filingId: finding.filingId });
    return [SanctionImposed({ ...intent, imposedOn: today })];
  },
});
