import { Refusal, refuse } from '../../../kernel/refusal';
import type { Subject } from '../../accreditation';
import type { PolicyPack } from '../../catalogue';
import { DIMENSIONS, type Dimensions } from '../dimensions';
import { FiledPlan, isPlanOf, Plan } from '../plan';
import type { OpenBatch } from './open-batch';

/** In what a batch can differ from its plan. */
export type PlannedAspect = 'filingId' | 'path' | 'assessmentOn' | 'levels' | keyof Dimensions;
export type PlanFault = 'NOT_FOUND' | 'PLAN_REQUIRED' | 'PLAN_NOT_ACCEPTED' | 'BATCH_NOT_AS_PLANNED';

/** Where the pack asks for it no batch is opened without an accepted plan; one that names a plan carries out that plan and no other. */
export function planFault(intent: OpenBatch, plan: Plan, pack: PolicyPack): Refusal<PlanFault> | undefined {
  if (intent.planId === undefined)
    return pack.plan.mustBeAccepted ? refuse('PLAN_REQUIRED', { leadWorkingDays: pack.plan.leadWorkingDays }) : undefined;
  if (!isPlanOf(plan, intent.enterpriseId)) return refuse('NOT_FOUND');
  if (plan.status !== 'accepted') return refuse('PLAN_NOT_ACCEPTED', { state: plan.status });
  const differs = differences(intent, plan);
  return differs.length > 0 ? refuse('BATCH_NOT_AS_PLANNED', { differs: [...differs] }) : undefined;
}

function differences({ filingId, path, assessmentOn, levels, dimensions }: OpenBatch, plan: FiledPlan): readonly PlannedAspect[] {
  const isPlanned = levels.every((level) => plan.subjects.some((subject) => subject.level === level));
  return [
    ...(filingId === plan.filingId ? [] : ['filingId' as const]),
    ...(path === plan.path ? [] : ['path' as const]),
    ...(assessmentOn === plan.assessmentOn ? [] : ['assessmentOn' as const]),
    ...(isPlanned ? [] : ['levels' as const]),
    // What is left out is taken from the plan; what is given must be the plan's.
    ...DIMENSIONS.filter((name) => dimensions[name] !== null && dimensions[name] !== plan.dimensions[name]),
  ];
}

export const subjectsOf = (plan: Plan): Subject[] =>
  plan.status === 'none' ? [] : plan.subjects.map(({ occupationCode, trade, level }) => ({ occupationCode, trade, level }));
