import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { openFinding } from '../finding-faults';
import { Inspection, inspection } from '../inspection';
import { InspectionEvent, RectificationReported } from '../inspection.events';

export interface ReportRectification {
  readonly inspectionId: Uuid;
  readonly findingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly proofs: readonly string[];
  readonly text: TextReference | null;
}
type No = 'NOT_FOUND' | 'FINDING_CLOSED_BEFORE' | 'RECTIFICATION_NOT_ORDERED' | 'FINDING_RECTIFIED_BEFORE';

/** What was mended late was mended: the day of the report tells, and the authority weighs it. */
export const reportRectification = rule<Inspection, InspectionEvent, ReportRectification, object, No>({
  name: 'supervision.report-rectification',
  version: 1,
  fold: inspection,
  decide: (state, { inspectionId, findingId, enterpriseId, proofs, text }, _, { today }) => {
    const finding = openFinding(state, findingId);
    if (isRefusal(finding)) return finding;
    // A finding about another enterprise is none to the caller.
    if (finding.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    if (!finding.rectification) return refuse('RECTIFICATION_NOT_ORDERED');
    const { reportedOn } = finding.rectification;
    if (reportedOn !== null) return refuse('FINDING_RECTIFIED_BEFORE', { reportedOn });
    return [RectificationReported({ inspectionId, findingId, reportedOn: today, proofs: [...proofs], text: text && { ...text } })];
  },
});
