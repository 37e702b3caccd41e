import { cancelled, FILED, filingGranted, FIRM, SUSPENDED } from '../../../../test/support/stories/filed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { FilingWithdrawn } from '../filing-standing.events';
import { WithdrawFiling, withdrawFiling } from './withdraw-filing';

const intent: WithdrawFiling = { filingId: FILED, enterpriseId: FIRM, reasonCode: 'ASSESSES_NO_LONGER' };
const today = { today: day('2026-06-02') };
const none = { batches: { held: 9, open: 0 } };
const withdrawn = FilingWithdrawn({ ...intent, withdrawnOn: day('2026-06-02') });

it('gives the filing back', () => given(withdrawFiling, filingGranted).when(intent, none, today).thenRecords(withdrawn));
it('may be done under suspension', () =>
  given(withdrawFiling, ...SUSPENDED)
    .when(intent, none, today)
    .thenRecords(withdrawn));
it('waits for the last batch', () =>
  given(withdrawFiling, filingGranted)
    .when(intent, { batches: { held: 9, open: 1 } }, today)
    .thenRefuses('FILING_HAS_OPEN_BATCHES'));
it('happens once', () => given(withdrawFiling, filingGranted, withdrawn).when(intent, none, today).thenRefuses('FILING_ENDED'));
it('comes too late after the end', () =>
  given(withdrawFiling, filingGranted, cancelled).when(intent, none, today).thenRefuses('FILING_ENDED'));
it('is done on the last day, not on the next', () => {
  given(withdrawFiling, filingGranted)
    .when(intent, none, { today: day('2027-12-31') })
    .thenRecordsTypes(withdrawn.type);
  given(withdrawFiling, filingGranted)
    .when(intent, none, { today: day('2028-01-01') })
    .thenRefuses('FILING_ENDED');
});
it('knows no filing of another enterprise', () => {
  given(withdrawFiling, filingGranted)
    .when({ ...intent, enterpriseId: id(9) }, none, today)
    .thenRefuses('NOT_FOUND');
  given(withdrawFiling).when(intent, none, today).thenRefuses('NOT_FOUND');
});
