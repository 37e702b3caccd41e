import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import type { BatchesUnder } from '../batches-under-filing.port';
import { filing, FilingState } from '../filing-record';
import { endedFault } from '../filing-standing';
import { FILING_WITHDRAWAL_REASONS, FilingWithdrawn } from '../filing-standing.events';

export interface WithdrawFiling {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reasonCode: (typeof FILING_WITHDRAWAL_REASONS)[number];
}
interface Evidence {
  readonly batches: BatchesUnder;
}
type No = 'NOT_FOUND' | 'FILING_ENDED' | 'FILING_HAS_OPEN_BATCHES';

/**
 * The enterprise leaves, with every batch brought to its end. A batch may be opened a moment after the count: its
 * assessment then lies on a day without a filing, and its candidates are refused.
 */
export const withdrawFiling = rule<FilingState, FilingEvent, WithdrawFiling, Evidence, No>({
  name: 'accreditation.withdraw-filing',
  version: 1,
  fold: filing,
  decide: (state, { filingId, enterpriseId, reasonCode }, { batches }, { today }) => {
    if (state.status === 'none' || state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    const fault = endedFault(state, today);
    if (fault) return fault;
    if (batches.open > 0) return refuse('FILING_HAS_OPEN_BATCHES', { batches: batches.open });
    return [FilingWithdrawn({ filingId, enterpriseId, reasonCode, withdrawnOn: today })];
  },
});
