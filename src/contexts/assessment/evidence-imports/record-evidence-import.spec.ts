import { given, id } from '../../../../test/support/stories/given';
import { EvidenceImportApplied, EvidenceImportChecked } from './evidence-import.events';
import { completeAttaching, completeMatching } from './record-evidence-import';

const [importId, batchId, enterpriseId] = [id(1), id(2), id(3)];
const found = { importId, batchId, enterpriseId, matched: 198, unmatched: 1, doubled: 0, tooLarge: 1, notAPicture: 0 };
const outcome = { importId, batchId, attached: 190, same: 8, error: 0 };
const [checked, applied] = [EvidenceImportChecked(found), EvidenceImportApplied(outcome)];

it('says what a check found', () => given(completeMatching).when(found, {}).thenRecords(checked));
it('says nothing when a check finds the same again', () => given(completeMatching, checked).when(found, {}).thenRecordsNothing());
it.each(['matched', 'unmatched', 'doubled', 'tooLarge', 'notAPicture'] as const)(
  'says it when a later check finds more or less of what is %s',
  (name) =>
    given(completeMatching, checked)
      .when({ ...found, [name]: found[name] + 1 }, {})
      .thenRecordsTypes('assessment.evidence_import_checked.v1'),
);
it('is not checked anew after it was applied', () =>
  given(completeMatching, checked, applied)
    .when({ ...found, matched: 0 }, {})
    .thenRecordsNothing());
it('says what was attached, once', () => {
  given(completeAttaching, checked).when(outcome, {}).thenRecords(applied);
  given(completeAttaching, checked, applied)
    .when({ ...outcome, attached: 0, same: 198 }, {})
    .thenRecordsNothing();
});
it('attaches nothing that was never checked', () => given(completeAttaching).when(outcome, {}).thenRefuses('IMPORT_UNKNOWN'));
