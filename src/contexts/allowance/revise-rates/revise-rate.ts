import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { EntitlementEvent, RateRevised } from '../allowance.events';
import { Entitlement, entitlement, isEmpty } from '../entitlement';
import type { PayBasis } from '../pay-basis';
import type { RateChange } from './rate-change';

export interface ReviseRate {
  readonly entitlementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly item: PayBasis['item'];
  readonly basisId: Uuid;
}
interface Evidence {
  readonly change: RateChange;
}

/** Tells an entitlement that a table pays it otherwise. A span that was taken back meanwhile is told nothing. */
export const reviseRate = rule<Entitlement, EntitlementEvent, ReviseRate, Evidence, never>({
  name: 'allowance.revise-rate',
  version: 1,
  fold: entitlement,
  decide: (spans, intent, { change }) => {
    const isPaid = spans.some(
      (span) => !isEmpty(span) && span.fromOn <= change.fromOn && (span.lastOn === null || change.fromOn <= span.lastOn),
    );
    return isPaid ? [RateRevised({ ...intent, ...change })] : [];
  },
});
