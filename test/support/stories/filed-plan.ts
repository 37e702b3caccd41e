import { NO_DIMENSIONS } from '../../../src/contexts/assessment/dimensions';
import { Plan, plan } from '../../../src/contexts/assessment/plan';
import { PlanAccepted, PlanEvent, PlanFiled, PlanReturned } from '../../../src/contexts/assessment/plan.events';
import { day } from '../../../src/kernel/day';
import { foldAll } from '../../../src/kernel/fold';
import { ASSESSED_ON, ENTERPRISE, FILING } from './assessed-batch';
import { id } from './given';

/** A plan for the batch of assessed-batch.ts, step by step, for specs. */
export const PLAN = id(7);
const filed = PlanFiled({
  planId: PLAN,
  enterpriseId: ENTERPRISE,
  region: '320803',
  filingId: FILING,
  planNo: 'P20261121-PLAN',
  path: 'EXAM',
  assessmentOn: ASSESSED_ON,
  subjects: [{ occupationCode: '6-18-01-01', trade: null, level: 'SENIOR', candidates: 20 }],
  filedOn: day('2026-11-13'),
  policyPack: 'CN-320800@2026-01',
  ...NO_DIMENSIONS,
  projectId: 'JN-2026',
});
export const FILED_PLAN = [filed] as const;
export const RETURNED_PLAN: readonly PlanEvent[] = [
  filed,
  PlanReturned({ planId: PLAN, enterpriseId: ENTERPRISE, gaps: ['SITE'], text: null, returnedOn: day('2026-11-16') }),
];
export const ACCEPTED_PLAN: readonly PlanEvent[] = [
  filed,
  PlanAccepted({ planId: PLAN, enterpriseId: ENTERPRISE, receiptNo: '淮鉴计〔2026〕1号', acceptedOn: day('2026-11-16') }),
];
export const planAfter = (events: readonly PlanEvent[]): Plan => foldAll(plan, events);
