import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Enterprise, enterprise, headcountOn } from '../enterprise';
import { EnterpriseEvent, HeadcountDeclared } from '../enterprise.events';

export interface DeclareHeadcount {
  readonly enterpriseId: Uuid;
  /** The day on which so many were employed. */
  readonly on: Day;
  readonly employees: number;
  readonly documentNo: string;
}
type No = 'ENTERPRISE_UNKNOWN' | 'HEADCOUNT_IN_FUTURE' | 'HEADCOUNT_DECLARED_BEFORE';

/**
 * How many people an enterprise employs on a day: the dated denominator of what is told per 10,000 workers. Another figure
 * for the same day corrects the first; what was told by the first stays readable as it was known then.
 */
export const declareHeadcount = rule<Enterprise, EnterpriseEvent, DeclareHeadcount, object, No>({
  name: 'accreditation.declare-headcount',
  version: 1,
  fold: enterprise,
  decide: (state, { enterpriseId, on, employees, documentNo }, _, { today }) => {
    if (state.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    if (on > today) return refuse('HEADCOUNT_IN_FUTURE', { on });
    const declared = headcountOn(state, on);
    if (declared?.on === on && declared.employees === employees) return refuse('HEADCOUNT_DECLARED_BEFORE', { on, employees });
    return [HeadcountDeclared({ enterpriseId, region: state.region, on, employees, documentNo })];
  },
});
