import { APPROVED, BATCH, closed, NOTICE_ENDS_ON, NOTICE_OVER, UNDER_NOTICE } from '../../../../test/support/stories/assessed-batch';
import { given } from '../../../../test/support/stories/given';
import { addDays } from '../../../kernel/day';
import { closeNotice } from './close-notice';

const intent = { batchId: BATCH, day: addDays(NOTICE_ENDS_ON, 1) };

it('closes when the day after its last one begins', () =>
  given(closeNotice, ...UNDER_NOTICE)
    .when(intent, {})
    .thenRecords(closed));
it('is open on its last day', () =>
  given(closeNotice, ...UNDER_NOTICE)
    .when({ ...intent, day: NOTICE_ENDS_ON }, {})
    .thenRefuses('NOTICE_STILL_OPEN'));
it('closes once', () =>
  given(closeNotice, ...NOTICE_OVER)
    .when(intent, {})
    .thenRecordsNothing());
it('closes late after a pause', () =>
  given(closeNotice, ...UNDER_NOTICE)
    .when({ ...intent, day: addDays(NOTICE_ENDS_ON, 30) }, {})
    .thenRecords(closed));
it('needs a notice', () =>
  given(closeNotice, ...APPROVED)
    .when(intent, {})
    .thenRefuses('NOT_FOUND'));
