import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Anomaly, anomaly } from '../anomaly';
import { AnomalyEvent, AnomalyJudged, Verdict } from '../anomaly.events';
import type { TextReference } from '../text-reference';
import type { Flagged } from './flagged-rows.port';

export interface JudgeAnomaly {
  readonly anomalyId: Uuid;
  /** Of the rows that were read. */
  readonly rowsDigest: string;
  readonly verdict: Verdict;
  readonly reason: TextReference;
}
interface Evidence {
  /** null: no rule flags it. */
  readonly flag: Flagged | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'ANOMALY_ROWS_CHANGED' | 'ANOMALY_JUDGED_BEFORE';

/** A rule only asks; a person answers, once for the same rows. Rows that come later make it another question. */
export const judgeAnomaly = rule<Anomaly, AnomalyEvent, JudgeAnomaly, Evidence, No>({
  name: 'supervision.judge-anomaly',
  version: 1,
  fold: anomaly,
  decide: ({ judgedDigest }, { anomalyId, rowsDigest: read, verdict, reason }, { flag }, { today, actor }) => {
    if (!flag) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { code, region, enterpriseId, rowsDigest, policyPack } = flag;
    if (read !== rowsDigest) return refuse('ANOMALY_ROWS_CHANGED');
    if (judgedDigest === rowsDigest) return refuse('ANOMALY_JUDGED_BEFORE');
    return [AnomalyJudged({ anomalyId, code, region, enterpriseId, rowsDigest, verdict, reason: { ...reason }, judgedOn: today, judgedBy: actor.ref, policyPack })];
  },
});
