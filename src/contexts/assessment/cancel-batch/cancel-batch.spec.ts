import { APPROVED, approved, BATCH, ENTERPRISE, OPEN, OTHER_ENTERPRISE, SUBMITTED } from '../../../../test/support/stories/assessed-batch';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { BatchCancelled } from '../assessment.events';
import { CancelBatch, cancelBatch } from './cancel-batch';

const intent: CancelBatch = { batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'SITE_UNFIT' };
const today = day('2026-11-20');
const cancelled = BatchCancelled({ ...intent, cancelledOn: today });

it.each([
  ['open', OPEN],
  ['submitted', SUBMITTED],
])('is possible while the batch is %s', (_, history) =>
  given(cancelBatch, ...history)
    .when(intent, {}, { today })
    .thenRecords(cancelled),
);
it('is not possible once results are approved', () =>
  given(cancelBatch, ...APPROVED)
    .when(intent, {})
    .thenRefuses('RESULTS_APPROVED_BEFORE'));
it('is not possible while they are being approved', () =>
  given(cancelBatch, ...SUBMITTED, approved()[0]!)
    .when(intent, {})
    .thenRefuses('RESULTS_APPROVED_BEFORE'));
it('happens once', () =>
  given(cancelBatch, ...OPEN, cancelled)
    .when(intent, {})
    .thenRecordsNothing());
it('is done by a person', () =>
  given(cancelBatch, ...OPEN)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('knows no batch of another enterprise', () =>
  given(cancelBatch, ...OPEN)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, {})
    .thenRefuses('NOT_FOUND'));
