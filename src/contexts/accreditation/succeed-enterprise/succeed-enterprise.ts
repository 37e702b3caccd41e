import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Enterprise, enterprise } from '../enterprise';
import { EnterpriseEvent, EnterpriseSucceeded, SUCCESSION_EXTENTS } from '../enterprise.events';

export interface SucceedEnterprise {
  readonly enterpriseId: Uuid;
  readonly successorId: Uuid;
  readonly extent: (typeof SUCCESSION_EXTENTS)[number];
  /** First day of the successor. */
  readonly fromOn: Day;
  readonly documentNo: string;
}
interface Evidence {
  readonly successor: Enterprise;
}
type No = 'ENTERPRISE_UNKNOWN' | 'SUCCESSOR_UNKNOWN' | 'SUCCEEDED_BEFORE' | 'RENAMING_IN_FUTURE';

/**
 * One enterprise takes over another, or a part of it. Nothing moves: filings, batches and certificates stay with whom they
 * happened to, and the successor files for itself. The successor may have been read a moment ago: it cannot vanish.
 */
export const succeedEnterprise = rule<Enterprise, EnterpriseEvent, SucceedEnterprise, Evidence, No>({
  name: 'accreditation.succeed-enterprise',
  version: 1,
  fold: enterprise,
  decide: (state, intent, { successor }, { today }) => {
    const { enterpriseId, successorId, fromOn } = intent;
    if (state.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    if (successor.status === 'unknown' || successorId === enterpriseId) return refuse('SUCCESSOR_UNKNOWN');
    if (state.succeeded) return refuse('SUCCEEDED_BEFORE', { fromOn: state.succeeded.fromOn });
    return fromOn > today ? refuse('RENAMING_IN_FUTURE', { fromOn }) : [EnterpriseSucceeded({ ...intent })];
  },
});
