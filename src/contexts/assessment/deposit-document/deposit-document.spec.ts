import { BATCH, DIGEST, ENTERPRISE, NOTICE_OVER, OPEN, OTHER_ENTERPRISE } from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { ArchiveDocumentDeposited, BatchArchived } from '../assessment.events';
import { DepositDocument, depositDocument } from './deposit-document';

const intent: DepositDocument = { batchId: BATCH, enterpriseId: ENTERPRISE, documentId: id(60), item: 'SKILL_SHEETS', sha256: DIGEST };
const archived = BatchArchived({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  archivedOn: day('2026-12-20'),
  present: [],
  missing: [],
  paperUntil: day('2029-12-20'),
  electronicUntil: day('2031-12-20'),
  policyPack: 'P',
});

it.each([
  ['from the beginning on', OPEN],
  ['after the notice', NOTICE_OVER],
])('keeps the fingerprint of a paper %s', (_, history) =>
  given(depositDocument, ...history)
    .when(intent, {})
    .thenRecords(ArchiveDocumentDeposited(intent)),
);
it('adds nothing to a closed archive', () =>
  given(depositDocument, ...NOTICE_OVER, archived)
    .when(intent, {})
    .thenRefuses('BATCH_ARCHIVED_BEFORE'));
it('knows no batch of another enterprise', () =>
  given(depositDocument, ...OPEN)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, {})
    .thenRefuses('NOT_FOUND'));
