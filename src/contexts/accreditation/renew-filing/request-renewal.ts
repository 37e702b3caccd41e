import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { notFiledFault } from '../filing-standing';
import { RenewalRequested } from '../filing-term.events';
import { renewalOpensOn } from './renewal-window';

export interface RequestRenewal {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly renewalId: Uuid;
}
interface Evidence {
  /** Of today. */
  readonly policy: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'FILING_ENDED'
  | 'FILING_IS_SUSPENDED'
  | 'FILING_POLICY_UNKNOWN'
  | 'RENEWAL_WINDOW_CLOSED'
  | 'RENEWAL_REQUESTED_BEFORE';

/** A renewal is asked for in the last days of a filing, as many as the policy pack says, and once at a time (invariant 3). */
export const requestRenewal = rule<FilingState, FilingEvent, RequestRenewal, Evidence, No>({
  name: 'accreditation.request-renewal',
  version: 1,
  fold: filing,
  decide: (state, { filingId, enterpriseId, renewalId }, { policy }, { today }) => {
    if (state.status === 'none' || state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    const fault = notFiledFault(state, today);
    if (fault) return fault;
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const { validTo, renewal } = state;
    const opensOn = renewalOpensOn(validTo, policy.pack.filing.renewalWindowDays);
    if (today < opensOn) return refuse('RENEWAL_WINDOW_CLOSED', { opensOn, validTo });
    if (renewal !== null) return refuse('RENEWAL_REQUESTED_BEFORE', { requestedOn: renewal.requestedOn });
    return [RenewalRequested({ filingId, enterpriseId, renewalId, requestedOn: today, validTo, policyPack: policy.ref })];
  },
});
