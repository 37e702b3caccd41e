import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Plan, plan } from '../plan';
import { PlanAccepted, PlanEvent } from '../plan.events';

export interface AcceptPlan {
  readonly planId: Uuid;
  readonly receiptNo: string;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'PLAN_NOT_WAITING';

/** The authority takes a plan, with a receipt; from here on a batch may be opened on it. */
export const acceptPlan = rule<Plan, PlanEvent, AcceptPlan, object, No>({
  name: 'assessment.accept-plan',
  version: 1,
  fold: plan,
  decide: (state, { planId, receiptNo }, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status !== 'filed') return refuse('PLAN_NOT_WAITING', { state: state.status });
    return [PlanAccepted({ planId, enterpriseId: state.enterpriseId, receiptNo, acceptedOn: today })];
  },
});
