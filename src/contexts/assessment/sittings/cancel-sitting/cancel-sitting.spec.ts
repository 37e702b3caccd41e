import { ENTERPRISE, OTHER_ENTERPRISE } from '../../../../../test/support/stories/assessed-batch';
import { given } from '../../../../../test/support/stories/given';
import { cancelled, held, PANEL, SITTING } from '../../../../../test/support/stories/planned-sitting';
import { CancelSitting, cancelSitting } from './cancel-sitting';

const intent: CancelSitting = { sittingId: SITTING, enterpriseId: ENTERPRISE, reasonCode: 'SITE_UNFIT' };

it('calls a planned sitting off', () =>
  given(cancelSitting, ...PANEL)
    .when(intent, {})
    .thenRecords(cancelled));
it('calls it off once', () =>
  given(cancelSitting, ...PANEL, cancelled)
    .when(intent, {})
    .thenRecordsNothing());
it('is too late when it was held', () =>
  given(cancelSitting, ...PANEL, held)
    .when(intent, {})
    .thenRefuses('SITTING_NOT_PLANNED'));
it('knows no sitting of another enterprise', () =>
  given(cancelSitting, ...PANEL)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, {})
    .thenRefuses('NOT_FOUND'));
