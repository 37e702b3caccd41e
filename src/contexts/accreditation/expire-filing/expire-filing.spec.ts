import { cancelled, FILED, filingGranted, FIRM, SUSPENDED } from '../../../../test/support/stories/filed';
import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { FilingExpired } from '../filing-standing.events';
import { expireFiling } from './expire-filing';

const intent = { filingId: FILED, day: day('2028-01-01') };
const expired = FilingExpired({ filingId: FILED, enterpriseId: FIRM, validTo: day('2027-12-31') });

it('is marked on the day after the last', () => given(expireFiling, filingGranted).when(intent, {}).thenRecords(expired));
it('is not marked on the last day', () =>
  given(expireFiling, filingGranted)
    .when({ ...intent, day: day('2027-12-31') }, {})
    .thenRefuses('FILING_STILL_VALID'));
it('is marked under suspension too', () =>
  given(expireFiling, ...SUSPENDED)
    .when(intent, {})
    .thenRecords(expired));
it('is marked once', () => given(expireFiling, filingGranted, expired).when(intent, {}).thenRecordsNothing());
it('is not marked after another end', () => given(expireFiling, filingGranted, cancelled).when(intent, {}).thenRecordsNothing());
it('needs a filing', () => given(expireFiling).when(intent, {}).thenRefuses('NOT_FOUND'));
