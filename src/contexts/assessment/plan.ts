import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { Dimensions, dimensionsIn } from './dimensions';
import { PlanEvent, planEvents } from './plan.events';
import type { Path } from './terms';

export interface PlannedSubject {
  readonly occupationCode: string;
  /** Null: every trade of the occupation. */
  readonly trade: string | null;
  readonly level: Level;
  /** As many as are expected; nobody is held to it. */
  readonly candidates: number;
}
export interface FiledPlan {
  readonly status: 'filed' | 'returned' | 'accepted';
  readonly planId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly filingId: Uuid;
  readonly planNo: string;
  readonly path: Path;
  readonly assessmentOn: Day;
  readonly subjects: readonly PlannedSubject[];
  readonly dimensions: Dimensions;
}
export type Plan = { readonly status: 'none' } | FiledPlan;

export const plan: Fold<Plan, PlanEvent> = {
  category: 'plan',
  events: planEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'assessment.plan_filed.v1': {
        const { planId, enterpriseId, region, filingId, planNo, path, assessmentOn, subjects } = event.data;
        return {
          status: 'filed',
          planId,
          enterpriseId,
          region,
          filingId,
          planNo,
          path,
          assessmentOn,
          subjects,
          dimensions: dimensionsIn(event.data),
        };
      }
      case 'assessment.plan_returned.v1':
        return state.status === 'none' ? state : { ...state, status: 'returned' };
      case 'assessment.plan_accepted.v1':
        return state.status === 'none' ? state : { ...state, status: 'accepted' };
    }
  },
};

/** A plan of somebody else is no plan to the caller. */
export const isPlanOf = (state: Plan, enterpriseId: Uuid): state is FiledPlan =>
  state.status !== 'none' && state.enterpriseId === enterpriseId;

export const planRecord = streamView('assessment.plan', plan, (state) => state);
