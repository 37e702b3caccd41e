import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState, ProposedCancellation } from '../filing-record';
import { decidedFault, endedFault } from '../filing-standing';
import { CancellationProposed } from '../filing-standing.events';

export interface ProposeCancellation extends Omit<ProposedCancellation, 'proposedBy' | 'refilingBanUntil'> {
  readonly filingId: Uuid;
  /** Whether the enterprise is kept from filing anew, for as long as the policy pack says. */
  readonly withBan: boolean;
  readonly scoreCardId: Uuid | null;
  readonly remark: TextReference | null;
}
interface Evidence {
  /** Of the day of the decision. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FILING_ENDED' | 'DECISION_IN_FUTURE' | 'FILING_POLICY_UNKNOWN';

/** The first of two persons. The ban is counted from the decision: its last day stands in the proposal, for the second to see. */
export const proposeCancellation = rule<FilingState, FilingEvent, ProposeCancellation, Evidence, No>({
  name: 'accreditation.propose-cancellation',
  version: 1,
  fold: filing,
  decide: (state, { withBan, ...intent }, { policy }, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { decidedOn, remark } = intent;
    const fault = endedFault(state, today) ?? decidedFault(decidedOn, today);
    if (fault) return fault;
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const refilingBanUntil = withBan ? banUntil(decidedOn, policy.pack.filing.refilingBanMonths) : null;
    return [CancellationProposed({ ...intent, refilingBanUntil, proposedBy: actor.ref, remark: remark && { ...remark } })];
  },
});

/** The last day of a ban of so many months. */
export const banUntil = (from: Day, months: number): Day => addDays(addMonths(from, months), -1);
