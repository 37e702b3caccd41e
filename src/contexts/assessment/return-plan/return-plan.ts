import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Plan, plan } from '../plan';
import { PlanEvent, PlanGap, PlanReturned } from '../plan.events';

export interface ReturnPlan {
  readonly planId: Uuid;
  readonly gaps: readonly PlanGap[];
  readonly text: TextReference | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'PLAN_NOT_WAITING';

/** Everything that is lacking is told at once (一次性告知); the enterprise files the plan again. */
export const returnPlan = rule<Plan, PlanEvent, ReturnPlan, object, No>({
  name: 'assessment.return-plan',
  version: 1,
  fold: plan,
  decide: (state, { planId, gaps, text }, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status !== 'filed') return refuse('PLAN_NOT_WAITING', { state: state.status });
    return [PlanReturned({ planId, enterpriseId: state.enterpriseId, gaps: [...gaps], text: text && { ...text }, returnedOn: today })];
  },
});
