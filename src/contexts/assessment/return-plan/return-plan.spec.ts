import { ENTERPRISE, TEXT } from '../../../../test/support/stories/assessed-batch';
import { ACCEPTED_PLAN, FILED_PLAN, PLAN, RETURNED_PLAN } from '../../../../test/support/stories/filed-plan';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { PlanReturned } from '../plan.events';
import { ReturnPlan, returnPlan } from './return-plan';

const intent: ReturnPlan = { planId: PLAN, gaps: ['SITE', 'STAFFING'], text: TEXT };
const today = day('2026-11-16');

it('names everything that is lacking', () =>
  given(returnPlan, ...FILED_PLAN)
    .when(intent, {}, { today })
    .thenRecords(PlanReturned({ planId: PLAN, enterpriseId: ENTERPRISE, gaps: ['SITE', 'STAFFING'], text: TEXT, returnedOn: today })));
it('needs no words', () =>
  given(returnPlan, ...FILED_PLAN)
    .when({ ...intent, text: null }, {})
    .thenRecordsTypes(PlanReturned.type));
it.each([
  ['accepted', ACCEPTED_PLAN],
  ['returned', RETURNED_PLAN],
])('of a plan that was %s is refused', (_, history) =>
  given(returnPlan, ...history)
    .when(intent, {})
    .thenRefuses('PLAN_NOT_WAITING'),
);
it('is done by a person', () =>
  given(returnPlan, ...FILED_PLAN)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a plan', () => given(returnPlan).when(intent, {}).thenRefuses('NOT_FOUND'));
