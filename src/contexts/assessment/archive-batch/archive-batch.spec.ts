import {
  APPROVED,
  ASSESSED_ON,
  BATCH,
  DIGEST,
  ENTERPRISE,
  NOTICE_OVER,
  OPEN,
  OTHER_ENTERPRISE,
  SUBMITTED,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { policyPackOn, ResolvedPack } from '../../catalogue';
import type { ArchiveFacts } from '../archive/archive-list';
import { ArchiveDocumentDeposited, BatchArchived, BatchCancelled, BatchEvent } from '../assessment.events';
import { ARCHIVE_ITEMS, ArchiveItem } from '../terms';
import { ArchiveBatch, archiveBatch } from './archive-batch';

const TODAY = day('2028-02-29');
const policy = policyPackOn('320803', ASSESSED_ON)!;
const intent: ArchiveBatch = { batchId: BATCH, enterpriseId: ENTERPRISE, gaps: [] };
const facts: ArchiveFacts = { sittings: 2, held: 2, arePapersLogged: true, cases: 0, casesWithPapers: 0, casesDecided: 0 };
const deposited = (...items: readonly ArchiveItem[]) =>
  items.map((item) => ArchiveDocumentDeposited({ batchId: BATCH, enterpriseId: ENTERPRISE, documentId: id(60), item, sha256: DIGEST }));
const PAPERS = [
  'ANNOUNCEMENT',
  'REGISTRATION_MATERIALS',
  'REGISTRATION_SUMMARY',
  'NAME_LIST',
  'PLAN',
  'SIGN_IN_SHEETS',
  'ROOM_RECORD',
  'INSIDE_SUPERVISION',
  'PAPERS',
  'SKILL_SHEETS',
  'WORKPIECE_IMAGES',
  'DATA_CHECK',
  'HAND_OUT_LIST',
] as const;
const COMPLETE: readonly BatchEvent[] = [...NOTICE_OVER, ...deposited(...PAPERS)];
const archive = (history: readonly BatchEvent[] = COMPLETE, change: Partial<ArchiveBatch> = {}, known: ResolvedPack | null = policy) =>
  given(archiveBatch, ...history).when({ ...intent, ...change }, { facts, policy: known }, { today: TODAY });
const archived = (...missing: readonly ArchiveItem[]) =>
  BatchArchived({
    batchId: BATCH,
    enterpriseId: ENTERPRISE,
    archivedOn: TODAY,
    present: ARCHIVE_ITEMS.filter(
      (item) =>
        ([...PAPERS, 'SITTING_PLAN', 'PAPER_LOG', 'RESULT_SUMMARY'] as readonly ArchiveItem[]).includes(item) && !missing.includes(item),
    ),
    missing: missing.map((item) => ({ item, reasonCode: 'LOST' })),
    paperUntil: day('2031-02-28'),
    electronicUntil: day('2033-02-28'),
    policyPack: 'CN-320800@2026-01',
  });

it('closes an archive that is complete, and says how long it is kept', () => archive().thenRecords(archived()));
it('names what is missing', () => {
  const refused = archive([...NOTICE_OVER, ...deposited(...PAPERS.slice(2))]);
  refused.thenRefuses('ARCHIVE_INCOMPLETE');
  expect(refused.decision).toMatchObject({ params: { missing: ['ANNOUNCEMENT', 'REGISTRATION_MATERIALS'] } });
});
it('takes a gap with its reason', () =>
  archive([...NOTICE_OVER, ...deposited(...PAPERS.slice(1))], { gaps: [{ item: 'ANNOUNCEMENT', reasonCode: 'LOST' }] }).thenRecords(
    archived('ANNOUNCEMENT'),
  ));
it('keeps no gap of what is there', () => archive(COMPLETE, { gaps: [{ item: 'PLAN', reasonCode: 'LOST' }] }).thenRecords(archived()));
it('happens once', () => archive([...COMPLETE, archived()]).thenRefuses('BATCH_ARCHIVED_BEFORE'));

describe('the batch', () => {
  it('is approved', () => archive(SUBMITTED).thenRefuses('RESULTS_NOT_APPROVED'));
  it('was published', () => archive(APPROVED).thenRefuses('NOTICE_NOT_PUBLISHED_YET'));
  it('is out of its notice', () => archive(UNDER_NOTICE).thenRefuses('NOTICE_STILL_OPEN'));
  it('was not called off', () =>
    archive([...OPEN, BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: TODAY })]).thenRefuses(
      'BATCH_CANCELLED',
    ));
  it('is the own one', () => archive(COMPLETE, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
});
it('is closed by a person', () =>
  given(archiveBatch, ...COMPLETE)
    .when(intent, { facts, policy }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () => archive(COMPLETE, {}, null).thenRefuses('POLICY_PACK_UNKNOWN'));
