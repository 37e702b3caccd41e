import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Enterprise, enterprise } from '../enterprise';
import { EnterpriseEvent, RefilingBanned } from '../enterprise.events';

export interface BanRefiling {
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  /** Last day of the ban. */
  readonly untilOn: Day;
}

/** Carries the ban of a cancelled filing to the enterprise, where the next filing is asked for. A shorter ban shortens none. */
export const banRefiling = rule<Enterprise, EnterpriseEvent, BanRefiling, object, 'ENTERPRISE_UNKNOWN'>({
  name: 'accreditation.ban-refiling',
  version: 1,
  fold: enterprise,
  decide: (state, intent) => {
    if (state.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    return state.bannedUntil !== undefined && state.bannedUntil >= intent.untilOn ? [] : [RefilingBanned({ ...intent })];
  },
});
