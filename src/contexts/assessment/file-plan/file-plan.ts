import type { Day } from '../../../kernel/day';
import { DecisionRule, Moment, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { endedFault, Enterprise, Filed, Filing } from '../../accreditation';
import {
  addWorkingDays,
  calendarNamed,
  dimensionFault,
  DimensionNo,
  GuidingCatalogue,
  guidingCatalogueFault,
  guidingCatalogueOn,
  ResolvedPack,
} from '../../catalogue';
import type { Dimensions } from '../dimensions';
import { conditionsFault, pathFault } from '../path-offer';
import { isPlanOf, Plan, plan, PlannedSubject } from '../plan';
import { PlanEvent, PlanFiled } from '../plan.events';
import { scopeFault } from '../scope';
import { isWaiverPath, Path } from '../terms';

export interface FilePlan {
  readonly planId: Uuid;
  readonly enterpriseId: Uuid;
  /** A plan that was returned, filed again. */
  readonly isRevision: boolean;
  readonly filingId: Uuid;
  readonly path: Path;
  readonly assessmentOn: Day;
  readonly subjects: readonly PlannedSubject[];
  readonly dimensions: Dimensions;
}
export interface FilePlanEvidence {
  readonly enterprise: Enterprise;
  readonly filing: Filing;
  /** Of the assessment day. */
  readonly policy: ResolvedPack | null;
  readonly guidingCatalogue: GuidingCatalogue;
  /** Of the day of the plan: whose lists the dimensions come from. Absent of plans from before they were asked. */
  readonly codes?: ResolvedPack | null;
}
type No =
  | DimensionNo
  | 'NO_CONDITIONS_FOR_LEVEL'
  | 'PLAN_NOT_IN_CATALOGUE'
  | 'INSTITUTION_NOT_IN_CATALOGUE'
  | 'NOT_FOUND'
  | 'PLAN_FILED_BEFORE'
  | 'POLICY_PACK_UNKNOWN'
  | 'PATH_NOT_OFFERED'
  | 'PATH_LEVEL_NOT_OFFERED'
  | 'PLAN_SUBJECT_TWICE'
  | 'CALENDAR_UNKNOWN'
  | 'PLAN_TOO_LATE'
  | 'FILING_ENDED'
  | 'FILING_NOT_IN_FORCE'
  | 'OCCUPATION_NOT_IN_SCOPE'
  | 'LEVEL_NOT_IN_SCOPE';
type PlanFiling = DecisionRule<Plan, PlanEvent, FilePlan, FilePlanEvidence, No>;

/**
 * A plan goes to the authority so many working days before the assessment, and anew after it was returned. Filing and
 * scope are tested on the assessment day, the guiding catalogue (指导性目录) on the day of the plan. They may change a
 * moment later: batch, registration and sitting test filing and scope again, and a later catalogue undoes no plan. An ended
 * filing takes none (invariant 4), whatever day the plan is for.
 */
export const filePlan: PlanFiling = rule({
  name: 'assessment.file-plan',
  version: 2,
  fold: plan,
  decide: (...asked) => planned(conditionsFault, ...asked),
});
/** Before plans for levels to which no conditions lead were refused; to explain what was recorded then. */
export const filePlanOfAnyLevel: PlanFiling = rule({ ...filePlan, version: 1, decide: (...asked) => planned(() => undefined, ...asked) });

function planned(
  levelsFault: typeof conditionsFault,
  state: Plan,
  intent: FilePlan,
  { enterprise, filing, policy, guidingCatalogue, codes }: FilePlanEvidence,
  { today }: Moment,
): readonly PlanEvent[] | Refusal<No> {
  const { enterpriseId, isRevision, assessmentOn, dimensions, subjects, ...filed } = intent;
  if (isRevision && !isPlanOf(state, enterpriseId)) return refuse('NOT_FOUND');
  if (state.status !== (isRevision ? 'returned' : 'none')) return refuse('PLAN_FILED_BEFORE', { state: state.status });
  if (enterprise.status === 'unknown' || filing.status === 'none' || filing.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: enterprise.region });
  const levels = subjects.map(({ level }) => level);
  const fault = planFault(intent, { filing, policy, guidingCatalogue, codes }, today) ?? levelsFault(intent.path, levels, policy.pack);
  if (fault) return fault;
  const version = guidingCatalogueOn(guidingCatalogue, today)?.version;
  return [
    PlanFiled({
      ...filed,
      ...dimensions,
      ...(version === undefined ? {} : { guidingVersion: version }),
      enterpriseId,
      assessmentOn,
      subjects: subjects.map((each) => ({ ...each })),
      region: enterprise.region,
      planNo: planNoOf(intent),
      filedOn: today,
      policyPack: policy.ref,
    }),
  ];
}

type PlanEvidence = Pick<FilePlanEvidence, 'guidingCatalogue' | 'codes'> & { readonly filing: Filed; readonly policy: ResolvedPack };
const planFault = (intent: FilePlan, { filing, policy, guidingCatalogue, codes }: PlanEvidence, today: Day): Refusal<No> | undefined =>
  endedFault(filing, today) ??
  dimensionFault(intent.dimensions, codes) ??
  subjectsFault(intent, policy) ??
  lateFault(intent.assessmentOn, policy, today) ??
  scopeFaultOf(intent, filing) ??
  guidingCatalogueFault(
    guidingCatalogue,
    { institutionCode: filing.institutionCode, subjects: intent.subjects, on: today },
    policy.pack.guidingCatalogue.plans,
  );

function subjectsFault({ path, subjects }: FilePlan, { pack }: ResolvedPack): Refusal<No> | undefined {
  if (isWaiverPath(path)) return refuse('PATH_NOT_OFFERED', { path });
  const fault = pathFault(
    path,
    subjects.map(({ level }) => level),
    pack,
  );
  if (fault) return fault;
  const twice = subjects.find((each, index) => subjects.findIndex((other) => isSame(each, other)) < index);
  return twice && refuse('PLAN_SUBJECT_TWICE', { occupationCode: twice.occupationCode, level: twice.level });
}

/** With a lead of 5 a plan filed on a Monday is for the next Monday at the earliest. */
function lateFault(assessmentOn: Day, { pack }: ResolvedPack, today: Day): Refusal<No> | undefined {
  const { leadWorkingDays } = pack.plan;
  const working = calendarNamed(pack.notice.calendar);
  if (!working) return refuse('CALENDAR_UNKNOWN', { calendar: pack.notice.calendar });
  const earliestOn = leadWorkingDays === 0 ? today : addWorkingDays(today, leadWorkingDays, working);
  return assessmentOn < earliestOn ? refuse('PLAN_TOO_LATE', { assessmentOn, leadWorkingDays, earliestOn }) : undefined;
}

const scopeFaultOf = ({ subjects, assessmentOn }: FilePlan, filing: Filing): Refusal<No> | undefined =>
  subjects.map((subject) => scopeFault(filing, subject, assessmentOn)).find((fault) => fault !== undefined);

const isSame = (a: PlannedSubject, b: PlannedSubject): boolean =>
  a.occupationCode === b.occupationCode && a.trade === b.trade && a.level === b.level;

/** The number appears at once; its tail comes from the plan's own id, so two of a day differ. */
const planNoOf = ({ assessmentOn, planId }: FilePlan): string => `P${assessmentOn.replaceAll('-', '')}-${planId.slice(0, 8).toUpperCase()}`;
