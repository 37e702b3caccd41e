import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Enterprise, enterprise } from '../enterprise';
import { EnterpriseEvent, EnterpriseRenamed } from '../enterprise.events';

export interface RenameEnterprise {
  readonly enterpriseId: Uuid;
  readonly name: string;
  /** First day of the new name. */
  readonly fromOn: Day;
  readonly documentNo: string;
}
type No = 'ENTERPRISE_UNKNOWN' | 'ENTERPRISE_NAME_SAME' | 'RENAMING_IN_FUTURE' | 'RENAMING_OUT_OF_ORDER';

/** A new name from a day on. What was issued before keeps the name of its day; a renaming may be recorded late, in the order of its days. */
export const renameEnterprise = rule<Enterprise, EnterpriseEvent, RenameEnterprise, object, No>({
  name: 'accreditation.rename-enterprise',
  version: 1,
  fold: enterprise,
  decide: (state, { enterpriseId, name, fromOn, documentNo }, _, { today }) => {
    if (state.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    if (name === state.name) return refuse('ENTERPRISE_NAME_SAME');
    if (fromOn > today) return refuse('RENAMING_IN_FUTURE', { fromOn });
    const last = state.formerNames?.at(-1)?.untilOn;
    if (last !== undefined && fromOn <= last) return refuse('RENAMING_OUT_OF_ORDER', { fromOn, last });
    return [EnterpriseRenamed({ enterpriseId, name, formerName: state.name, fromOn, documentNo })];
  },
});
