import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Anomaly, anomaly, newestAbout } from '../anomaly';
import { AnomalyEvent, AnomalyJudged, NamedFinding, Verdict } from '../anomaly.events';
import { findingOf, Inspection } from '../inspection';
import type { Flagged } from './flagged-rows.port';

export interface JudgeAnomaly {
  readonly anomalyId: Uuid;
  /** Of the rows that were read. */
  readonly rowsDigest: string;
  readonly verdict: Verdict;
  readonly reason: TextReference;
  /** What was found, and where it is mended or sanctioned; null: nothing. The enterprise is that of the filing. */
  readonly finding: Omit<NamedFinding, 'enterpriseId'> | null;
}
interface Evidence {
  /** null: no rule flags it. */
  readonly flag: Flagged | null;
  /** Whose the filing of the finding is; null: there is no such filing, or none was named. */
  readonly owner: Uuid | null;
  /** The inspection around the newest finding about that enterprise to which the flag led before. */
  readonly earlier: Inspection;
}
type No = 'PERSON_REQUIRED' | 'ANOMALY_ROWS_CHANGED' | 'ANOMALY_JUDGED_BEFORE' | FindingFault;

/**
 * A rule only asks; a person answers, once for the same rows, those of a region or those of one of its enterprises. Rows that come later make it another question.
 * A finding is named by whoever judges; a flag leads to one at a time about an enterprise, and those about two do not wait for each other. The earlier one may be a moment old: one that was closed just now
 * is refused now and taken when asked again, and none is opened but by this stream.
 */
export const judgeAnomaly = rule<Anomaly, AnomalyEvent, JudgeAnomaly, Evidence, No>({
  name: 'supervision.judge-anomaly',
  version: 4,
  fold: anomaly,
  decide: (state, { anomalyId, rowsDigest: read, verdict, reason, finding }, { flag, owner, earlier }, { today, actor }) => {
    if (!flag) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { code, region, enterpriseId, rowsDigest, policyPack } = flag;
    if (read !== rowsDigest) return refuse('ANOMALY_ROWS_CHANGED');
    if (state.judgedDigests.includes(rowsDigest)) return refuse('ANOMALY_JUDGED_BEFORE');
    const fault = findingFault(state, { verdict, finding }, { flag, owner, earlier });
    if (fault) return fault;
    const named = finding && { finding: { ...finding, text: finding.text && { ...finding.text }, enterpriseId: owner! } };
    return [
      AnomalyJudged({
        anomalyId,
        code,
        region,
        enterpriseId,
        rowsDigest,
        verdict,
        reason: { ...reason },
        judgedOn: today,
        judgedBy: actor.ref,
        policyPack,
        ...named,
      }),
    ];
  },
});
/** When a flag led to one finding at a time, whoever it was about; to explain what was recorded then. */
export const judgeAnomalyWithOneFinding = rule<Anomaly, AnomalyEvent, JudgeAnomaly, Evidence, No>({
  ...judgeAnomaly,
  version: 3,
  decide: (state, intent, evidence, moment) => {
    const findings = state.findings.slice(-1).map((newest) => ({ ...newest, enterpriseId: evidence.owner ?? newest.enterpriseId }));
    return judgeAnomaly.decide({ ...state, findings }, intent, evidence, moment);
  },
});
/** When only the rows of the last judgement were not judged again either. */
export const judgeAnomalyByTheLast = rule<Anomaly, AnomalyEvent, JudgeAnomaly, Evidence, No>({
  ...judgeAnomaly,
  version: 2,
  decide: (state, ...asked) => judgeAnomalyWithOneFinding.decide({ ...state, judgedDigests: state.judgedDigests.slice(-1) }, ...asked),
});

type FindingFault =
  | 'NOT_FOUND'
  | 'ANOMALY_FINDING_UNNAMED'
  | 'ANOMALY_EXPLAINED_WITH_FINDING'
  | 'ANOMALY_OF_OTHER_ENTERPRISE'
  | 'ANOMALY_FINDING_OPEN';

function findingFault(
  state: Anomaly,
  { verdict, finding }: Pick<JudgeAnomaly, 'verdict' | 'finding'>,
  { flag, owner, earlier }: Evidence & { readonly flag: Flagged },
): Refusal<FindingFault> | undefined {
  if (verdict !== 'FINDING') return finding ? refuse('ANOMALY_EXPLAINED_WITH_FINDING') : undefined;
  if (!finding) return refuse('ANOMALY_FINDING_UNNAMED');
  if (owner === null) return refuse('NOT_FOUND');
  if (flag.enterpriseId !== null && owner !== flag.enterpriseId)
    return refuse('ANOMALY_OF_OTHER_ENTERPRISE', { filingId: finding.filingId });
  const before = newestAbout(state, owner);
  // Not there yet: the process that opens it is on its way.
  const isOpen = before && (findingOf(earlier, before.findingId)?.closedOn ?? null) === null;
  return isOpen ? refuse('ANOMALY_FINDING_OPEN', { findingId: before.findingId }) : undefined;
}
