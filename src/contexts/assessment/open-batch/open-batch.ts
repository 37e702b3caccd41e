import { Day, day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Enterprise, Filing, isInForce, rowsInForce } from '../../accreditation';
import { dimensionFault, DimensionNo, PolicyPack, ResolvedPack } from '../../catalogue';
import { BatchEvent, BatchOpened, Path } from '../assessment.events';
import { Batch, batch } from '../batch';
import type { Dimensions } from '../dimensions';
import { pathFault } from '../path-offer';
import type { Plan } from '../plan';
import { isWaiverPath } from '../terms';
import { PlanFault, planFault, subjectsOf } from './as-planned';

export interface OpenBatch {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** The accepted plan that the batch carries out; absent where the region asks for none. */
  readonly planId?: Uuid;
  readonly filingId: Uuid;
  readonly path: Path;
  readonly assessmentOn: Day;
  readonly eligibilityOn: Day;
  readonly levels: readonly Level[];
  readonly dimensions: Dimensions;
}
export interface OpenBatchEvidence {
  readonly enterprise: Enterprise;
  readonly filing: Filing;
  readonly policy: ResolvedPack | null;
  readonly plan: Plan;
  /** Of the day on which it is opened: whose lists the dimensions come from. Absent of batches from before they were asked. */
  readonly codes?: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND' | 'BATCH_OPENED_BEFORE' | 'POLICY_PACK_UNKNOWN' | 'PATH_NOT_OFFERED' | 'PATH_LEVEL_NOT_OFFERED' | 'FILING_NOT_IN_FORCE' | 'LEVEL_NOT_FILED'
  | DimensionNo | 'ELIGIBILITY_DAY_WRONG' | PlanFault;

/**
 * A round of assessment under one filing. Filing and policy pack are those of the assessment day. The filing may
 * be changed a moment later: every candidacy tests it again.
 */
export const openBatch = rule<Batch, BatchEvent, OpenBatch, OpenBatchEvidence, No>({
  name: 'assessment.open-batch',
  version: 1,
  fold: batch,
  decide: (state, intent, { enterprise, filing, policy, plan, codes }) => {
    if (state.status !== 'none') return refuse('BATCH_OPENED_BEFORE');
    if (enterprise.status === 'unknown' || filing.status === 'none' || filing.enterpriseId !== intent.enterpriseId) return refuse('NOT_FOUND');
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: enterprise.region });
    const fault = codesFault(intent, plan, codes) ?? batchFault(intent, filing, policy.pack) ?? planFault(intent, plan, policy.pack);
    if (fault) return fault;
    const { dimensions, levels, planId, ...opened } = intent;
    const carried = planId === undefined ? {} : { planId, subjects: subjectsOf(plan) };
    return [BatchOpened({
      ...opened, ...(plan.status === 'none' ? dimensions : plan.dimensions), ...carried, region: enterprise.region, planNo: planNoOf(intent, plan), levels: [...levels],
    })];
  },
});

/** Those of a plan were asked when it was filed. */
const codesFault = ({ dimensions }: OpenBatch, plan: Plan, codes: ResolvedPack | null | undefined): Refusal<No> | undefined => (plan.status === 'none' ? dimensionFault(dimensions, codes) : undefined);

function batchFault({ path, assessmentOn, eligibilityOn, levels }: OpenBatch, filing: Filing, pack: PolicyPack): Refusal<No> | undefined {
  // A waiver belongs to one person; no whole batch is exceptional.
  if (isWaiverPath(path)) return refuse('PATH_NOT_OFFERED', { path });
  const beyond = pathFault(path, levels, pack);
  if (beyond) return beyond;
  if (!isInForce(filing, assessmentOn)) return refuse('FILING_NOT_IN_FORCE', { on: assessmentOn });
  const open = rowsInForce(filing, assessmentOn);
  const foreign = levels.find((level) => !open.some((row) => row.level === level));
  if (foreign) return refuse('LEVEL_NOT_FILED', { level: foreign, on: assessmentOn });
  return eligibilityDayFault(eligibilityOn, assessmentOn, pack);
}

/** The authority says to which day years and ages are counted (handbook 4.4). */
function eligibilityDayFault(eligibilityOn: Day, assessmentOn: Day, { eligibility: { asOf } }: PolicyPack): Refusal<No> | undefined {
  const yearEnd = day(`${assessmentOn.slice(0, 4)}-12-31`);
  const fits = { REGISTRATION_DEADLINE: eligibilityOn <= assessmentOn, EXAM_DATE: eligibilityOn === assessmentOn, YEAR_END: eligibilityOn === yearEnd }[asOf];
  return fits ? undefined : refuse('ELIGIBILITY_DAY_WRONG', { asOf, assessmentOn, eligibilityOn });
}

/** A batch without a plan gets a number at once; its tail comes from the batch's own id, so two of a day differ. */
const planNoOf = ({ assessmentOn, batchId }: OpenBatch, plan: Plan): string => (plan.status === 'none' ? `P${assessmentOn.replaceAll('-', '')}-${batchId.slice(0, 8).toUpperCase()}` : plan.planNo);
