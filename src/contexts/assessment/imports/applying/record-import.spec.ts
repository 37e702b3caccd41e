import { given, id } from '../../../../../test/support/stories/given';
import { ImportApplied, ImportChecked, ImportReceived } from '../../assessment.events';
import { completeApplication, completeCheck, receiveImport } from './record-import';

const [importId, batchId, enterpriseId] = [id(1), id(2), id(3)];
const file = { importId, batchId, enterpriseId, sha256: 'a'.repeat(64), kind: 'XLSX', encoding: 'OOXML', dataRows: 200 } as const;
const counts = { importId, ok: 187, error: 13, skipped: 0 };
const outcome = { importId, batchId, created: 187, updated: 0, same: 0, skipped: 0, error: 13 };
const received = ImportReceived(file);
const checked = ImportChecked(counts);

it('receives a file', () => given(receiveImport).when(file, {}).thenRecords(received));
it('receives the same bytes once', () => given(receiveImport, received).when(file, {}).thenRecordsNothing());
it('says what a check found', () => given(completeCheck, received).when(counts, {}).thenRecords(checked));
it('says nothing when a check finds the same again', () => given(completeCheck, received, checked).when(counts, {}).thenRecordsNothing());
it('says it when a later check finds something else', () =>
  given(completeCheck, received, checked)
    .when({ ...counts, ok: 188, error: 12 }, {})
    .thenRecordsTypes('assessment.import_checked.v1'));
it('checks nothing that was never received', () => given(completeCheck).when(counts, {}).thenRefuses('IMPORT_UNKNOWN'));
it('says what was registered, once', () => {
  given(completeApplication, received, checked).when(outcome, {}).thenRecords(ImportApplied(outcome));
  given(completeApplication, received, checked, ImportApplied(outcome))
    .when({ ...outcome, created: 0, same: 187 }, {})
    .thenRecordsNothing();
});
it('says how many a list that stands alone withdrew', () =>
  given(completeApplication, received, checked)
    .when({ ...outcome, withdrawn: 2 }, {})
    .thenRecords(ImportApplied({ ...outcome, withdrawn: 2 })));
it('is not checked anew after it was applied', () =>
  given(completeCheck, received, checked, ImportApplied(outcome))
    .when({ ...counts, ok: 0 }, {})
    .thenRecordsNothing());
it('applies nothing that was never received', () => given(completeApplication).when(outcome, {}).thenRefuses('IMPORT_UNKNOWN'));
