import { ACCEPTED_PLAN, FILED_PLAN, PLAN, RETURNED_PLAN } from '../../../../test/support/stories/filed-plan';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { PlanAccepted } from '../plan.events';
import { acceptPlan } from './accept-plan';

const intent = { planId: PLAN, receiptNo: '淮鉴计〔2026〕1号' };
const today = day('2026-11-16');

it('gives a receipt', () =>
  given(acceptPlan, ...FILED_PLAN)
    .when(intent, {}, { today })
    .thenRecords(
      PlanAccepted({ planId: PLAN, enterpriseId: FILED_PLAN[0]!.data.enterpriseId, receiptNo: intent.receiptNo, acceptedOn: today }),
    ));
it('happens once', () =>
  given(acceptPlan, ...ACCEPTED_PLAN)
    .when(intent, {})
    .thenRefuses('PLAN_NOT_WAITING'));
it('waits for the revision of a returned plan', () =>
  given(acceptPlan, ...RETURNED_PLAN)
    .when(intent, {})
    .thenRefuses('PLAN_NOT_WAITING'));
it('takes the revision', () =>
  given(acceptPlan, ...RETURNED_PLAN, ...FILED_PLAN)
    .when(intent, {})
    .thenRecordsTypes(PlanAccepted.type));
it('is done by a person', () =>
  given(acceptPlan, ...FILED_PLAN)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a plan', () => given(acceptPlan).when(intent, {}).thenRefuses('NOT_FOUND'));
