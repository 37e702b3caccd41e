import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { NamedFinding } from '../anomaly.events';
import { Inspection, inspection } from '../inspection';
import { FlaggedInspectionOpened, InspectionEvent, InspectionFindingRecorded } from '../inspection.events';

/** What a judgement says of the finding to which it leads. */
export interface OpenFlaggedFinding extends NamedFinding {
  readonly anomalyId: Uuid;
  readonly region: string;
  readonly judgedOn: Day;
  readonly judgedBy: Uuid;
}

/**
 * The judgement was a person's, and nothing is left to decide: it opens an inspection of its own, in which the flag stands in the place of
 * a sample. From here the finding goes the way of all findings: an order, a report, a sanction, a closing.
 */
export const openFlaggedFinding = rule<Inspection, InspectionEvent, OpenFlaggedFinding, object, never>({
  name: 'supervision.open-flagged-finding',
  version: 1,
  fold: inspection,
  decide: (
    { status },
    { inspectionId, findingId, anomalyId, region, enterpriseId, filingId, code, severity, text, judgedOn, judgedBy },
  ) => {
    if (status !== 'none') return [];
    return [
      FlaggedInspectionOpened({ inspectionId, region, anomalyId, enterpriseId, filingId, openedOn: judgedOn, openedBy: judgedBy }),
      InspectionFindingRecorded({
        inspectionId,
        findingId,
        unitId: anomalyId,
        enterpriseId,
        filingId,
        code,
        severity,
        foundOn: judgedOn,
        text: text && { ...text },
      }),
    ];
  },
});
