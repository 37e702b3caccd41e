import { given, id } from '../../../../test/support/stories/given';
import { LedgerOpened } from '../opening.events';
import { openLedger } from './open-ledger';

const demo = { ledgerId: id(1), kind: 'DEMO' } as const;

it('marks a new log with its kind', () => given(openLedger).when(demo, {}).thenRecords(LedgerOpened(demo)));
it('opens again as what it is', () => given(openLedger, LedgerOpened(demo)).when(demo, {}).thenRecordsNothing());
it('never turns a demo into production', () =>
  given(openLedger, LedgerOpened(demo))
    .when({ ...demo, kind: 'PRODUCTION' }, {})
    .thenRefuses('LEDGER_IS_OF_OTHER_KIND'));
