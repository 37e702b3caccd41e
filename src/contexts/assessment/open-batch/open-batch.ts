import { Day, day } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { endedFault, Enterprise, Filed, Filing, isInForce, rowsInForce } from '../../accreditation';
import {
  dimensionFault,
  DimensionNo,
  GuidingCatalogue,
  guidingCatalogueFault,
  guidingCatalogueOn,
  PolicyPack,
  ResolvedPack,
} from '../../catalogue';
import { BatchEvent, BatchOpened, Path } from '../assessment.events';
import { Batch, batch } from '../batch';
import type { Dimensions } from '../dimensions';
import { conditionsFault, pathFault } from '../path-offer';
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
  /** Of the region; absent from decisions made before batches without a plan were measured by it. */
  readonly guidingCatalogue?: GuidingCatalogue;
}
type No =
  | 'NOT_FOUND'
  | 'BATCH_OPENED_BEFORE'
  | 'POLICY_PACK_UNKNOWN'
  | 'PATH_NOT_OFFERED'
  | 'PATH_LEVEL_NOT_OFFERED'
  | 'FILING_NOT_IN_FORCE'
  | 'LEVEL_NOT_FILED'
  | DimensionNo
  | 'ELIGIBILITY_DAY_WRONG'
  | 'FILING_ENDED'
  | 'PLAN_NOT_IN_CATALOGUE'
  | 'INSTITUTION_NOT_IN_CATALOGUE'
  | 'NO_CONDITIONS_FOR_LEVEL'
  | PlanFault;
const ANY_LEVEL: typeof conditionsFault = () => undefined;
type Opening = DecisionRule<Batch, BatchEvent, OpenBatch, OpenBatchEvidence, No>;

/**
 * A round of assessment under one filing. Filing and policy pack are those of the assessment day. The filing may
 * be changed a moment later: every candidacy tests it again. Under a filing that has ended nothing new is begun, also not
 * for a day before the end (invariant 4): what was not opened then was not held by an institution. Without a plan the guiding
 * catalogue is asked here for the institution, and for what is assessed when somebody is registered.
 */
export const openBatch: Opening = rule({
  name: 'assessment.open-batch',
  version: 3,
  fold: batch,
  decide: (state, intent, evidence, { today }) => opened(state, intent, evidence, today, conditionsFault),
});
/** Before batches for levels to which no conditions lead were refused; to explain what was recorded then. */
export const openBatchOfAnyLevel: Opening = rule({
  ...openBatch,
  version: 2,
  decide: (state, intent, evidence, { today }) => opened(state, intent, evidence, today, ANY_LEVEL),
});
/** Before the end of a filing was asked for and the day kept; to explain what was recorded then. */
export const openBatchAnyDay: Opening = rule({
  ...openBatch,
  version: 1,
  decide: (state, intent, evidence) => opened(state, intent, evidence, null, ANY_LEVEL),
});

function opened(
  state: Batch,
  intent: OpenBatch,
  evidence: OpenBatchEvidence,
  today: Day | null,
  levelsFault: typeof conditionsFault,
): readonly BatchEvent[] | Refusal<No> {
  const { enterprise, filing, policy, plan, codes } = evidence;
  if (state.status !== 'none') return refuse('BATCH_OPENED_BEFORE');
  if (enterprise.status === 'unknown' || filing.status === 'none' || filing.enterpriseId !== intent.enterpriseId)
    return refuse('NOT_FOUND');
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: enterprise.region });
  const unplanned = { ...evidence, filing, pack: policy.pack, today };
  const fault =
    (today && endedFault(filing, today)) ??
    codesFault(intent, plan, codes) ??
    batchFault(intent, filing, policy.pack) ??
    planFault(intent, plan, policy.pack) ??
    levelsFault(intent.path, intent.levels, policy.pack) ??
    guidingFault(intent, unplanned);
  if (fault) return fault;
  const { dimensions, levels, planId, ...asked } = intent;
  const carried = planId === undefined ? {} : { planId, subjects: subjectsOf(plan) };
  return [
    BatchOpened({
      ...asked,
      ...(plan.status === 'none' ? dimensions : plan.dimensions),
      ...carried,
      region: enterprise.region,
      planNo: planNoOf(intent, plan),
      levels: [...levels],
      ...openedFields(intent, evidence, today),
    }),
  ];
}

/** The guiding catalogue of the day stands for that of the plan which there is not. */
function guidingFault(
  { planId }: OpenBatch,
  { guidingCatalogue, filing, pack, today }: { guidingCatalogue?: GuidingCatalogue; filing: Filed; pack: PolicyPack; today: Day | null },
): Refusal<No> | undefined {
  if (planId !== undefined || today === null || !guidingCatalogue) return undefined;
  return guidingCatalogueFault(
    guidingCatalogue,
    { institutionCode: filing.institutionCode, subjects: [], on: today },
    pack.guidingCatalogue.plans,
  );
}

function openedFields(
  { planId }: OpenBatch,
  { guidingCatalogue = [] }: OpenBatchEvidence,
  today: Day | null,
): { openedOn?: Day; guidingVersion?: string } {
  if (today === null) return {};
  const version = planId === undefined ? guidingCatalogueOn(guidingCatalogue, today)?.version : undefined;
  return { openedOn: today, ...(version === undefined ? {} : { guidingVersion: version }) };
}

/** Those of a plan were asked when it was filed. */
const codesFault = ({ dimensions }: OpenBatch, plan: Plan, codes: ResolvedPack | null | undefined): Refusal<No> | undefined =>
  plan.status === 'none' ? dimensionFault(dimensions, codes) : undefined;

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
  const fits = {
    REGISTRATION_DEADLINE: eligibilityOn <= assessmentOn,
    EXAM_DATE: eligibilityOn === assessmentOn,
    YEAR_END: eligibilityOn === yearEnd,
  }[asOf];
  return fits ? undefined : refuse('ELIGIBILITY_DAY_WRONG', { asOf, assessmentOn, eligibilityOn });
}

/** A batch without a plan gets a number at once; its tail comes from the batch's own id, so two of a day differ. */
const planNoOf = ({ assessmentOn, batchId }: OpenBatch, plan: Plan): string =>
  plan.status === 'none' ? `P${assessmentOn.replaceAll('-', '')}-${batchId.slice(0, 8).toUpperCase()}` : plan.planNo;
