import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { endedFault } from '../filing-standing';
import { RenewalWindowOpened } from '../filing-term.events';
import { renewalOpensOn } from './renewal-window';

export interface OpenRenewalWindow {
  readonly filingId: Uuid;
  /** The day that began. */
  readonly day: Day;
}
interface Evidence {
  /** Of the day that began. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'FILING_POLICY_UNKNOWN';

/** Warns once for each last day, on the first day of the window or as soon after it as somebody looks. */
export const openRenewalWindow = rule<FilingState, FilingEvent, OpenRenewalWindow, Evidence, No>({
  name: 'accreditation.open-renewal-window',
  version: 1,
  fold: filing,
  decide: (state, { filingId, day }, { policy }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const { enterpriseId, validTo, warnedFor } = state;
    const opensOn = renewalOpensOn(validTo, policy.pack.filing.renewalWindowDays);
    if (day < opensOn || warnedFor === validTo || endedFault(state, day)) return [];
    return [RenewalWindowOpened({ filingId, enterpriseId, opensOn, validTo, policyPack: policy.ref })];
  },
});
