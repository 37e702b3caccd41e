import { APPROVED, batchAfter, DIGEST, ENTERPRISE, OPEN, opened } from '../../../../test/support/stories/assessed-batch';
import { day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { AnnouncementPublished, ArchiveDocumentDeposited, BatchEvent, BatchOpened, RegistrationClosed } from '../assessment.events';
import type { OpenBatch } from '../batch';
import type { ArchiveItem } from '../terms';
import { ArchiveFacts, archiveList, requiredItems } from './archive-list';

const { pack } = policyPackOn('320803', day('2026-11-21'))!;
const NOTHING: ArchiveFacts = { sittings: 0, held: 0, arePapersLogged: true, cases: 0, casesWithPapers: 0, casesDecided: 0 };
const batch = (...events: readonly BatchEvent[]) => batchAfter(events) as OpenBatch;
const sourceOf = (item: ArchiveItem, of: OpenBatch, facts: Partial<ArchiveFacts> = {}) =>
  archiveList(of, { ...NOTHING, ...facts }, pack).find((line) => line.item === item)?.source;
const { batchId } = opened.data;

it('asks for what the path and the parts make', () => {
  expect(requiredItems(batch(opened), pack)).toEqual([
    'ANNOUNCEMENT',
    'REGISTRATION_MATERIALS',
    'REGISTRATION_SUMMARY',
    'NAME_LIST',
    'PLAN',
    'SITTING_PLAN',
    'SIGN_IN_SHEETS',
    'PAPER_LOG',
    'ROOM_RECORD',
    'INSIDE_SUPERVISION',
    'RESULT_SUMMARY',
    'PAPERS',
    'SKILL_SHEETS',
    'WORKPIECE_IMAGES',
    'DATA_CHECK',
    'HAND_OUT_LIST',
  ]);
  expect(requiredItems(batch(BatchOpened({ ...opened.data, levels: ['TECHNICIAN'] })), pack)).toContain('REVIEW_SHEETS');
  expect(requiredItems(batch(BatchOpened({ ...opened.data, path: 'PERFORMANCE', levels: ['TECHNICIAN'] })), pack)).not.toContain('PAPERS');
  expect(requiredItems(batch(BatchOpened({ ...opened.data, path: 'DIRECT' })), pack)).toEqual([
    'ANNOUNCEMENT',
    'REGISTRATION_MATERIALS',
    'REGISTRATION_SUMMARY',
    'NAME_LIST',
    'PLAN',
    'COMMITTEE_MINUTES',
    'EVIDENCE_PACK',
    'RESULT_SUMMARY',
    'DATA_CHECK',
    'HAND_OUT_LIST',
  ]);
});
it('leaves out what the pack leaves out', () =>
  expect(requiredItems(batch(opened), { ...pack, archive: { ...pack.archive, notRequired: ['WORKPIECE_IMAGES'] } })).not.toContain(
    'WORKPIECE_IMAGES',
  ));

describe('what is on record already', () => {
  it('misses everything in the beginning', () =>
    expect(new Set(archiveList(batch(...OPEN), NOTHING, pack).map(({ source }) => source))).toEqual(new Set(['MISSING'])));
  it.each<[ArchiveItem, readonly BatchEvent[], Partial<ArchiveFacts>]>([
    [
      'ANNOUNCEMENT',
      [
        opened,
        AnnouncementPublished({
          batchId,
          enterpriseId: ENTERPRISE,
          publishedOn: day('2026-11-02'),
          registrationUntil: null,
          feeFen: 0,
          documentSha256: DIGEST,
        }),
      ],
      {},
    ],
    [
      'NAME_LIST',
      [opened, RegistrationClosed({ batchId, enterpriseId: ENTERPRISE, closedOn: day('2026-11-02'), admitted: 1, digest: DIGEST })],
      {},
    ],
    ['PLAN', [BatchOpened({ ...opened.data, subjects: [] })], {}],
    ['RESULT_SUMMARY', APPROVED, {}],
    ['SITTING_PLAN', OPEN, { sittings: 1 }],
    ['PAPER_LOG', OPEN, { sittings: 1, held: 1 }],
  ])('%s needs no paper', (item, events, facts) => {
    expect(sourceOf(item, batch(...events), facts)).toBe('LEDGER');
    expect(sourceOf(item, batch(...OPEN))).toBe('MISSING');
  });
  it('a log with a gap is none', () =>
    expect(sourceOf('PAPER_LOG', batch(...OPEN), { sittings: 1, held: 1, arePapersLogged: false })).toBe('MISSING'));
  it('minutes and papers are those of every case', () => {
    const direct = batch(BatchOpened({ ...opened.data, path: 'DIRECT' }));
    expect([
      sourceOf('COMMITTEE_MINUTES', direct, { cases: 2, casesDecided: 2 }),
      sourceOf('COMMITTEE_MINUTES', direct, { cases: 2, casesDecided: 1 }),
    ]).toEqual(['LEDGER', 'MISSING']);
    expect([
      sourceOf('EVIDENCE_PACK', direct, { cases: 2, casesWithPapers: 2 }),
      sourceOf('EVIDENCE_PACK', direct, { cases: 2, casesWithPapers: 1 }),
    ]).toEqual(['LEDGER', 'MISSING']);
  });
  it('a deposited paper stands before the fact', () =>
    expect(
      sourceOf(
        'RESULT_SUMMARY',
        batch(
          ...APPROVED,
          ArchiveDocumentDeposited({ batchId, enterpriseId: ENTERPRISE, documentId: batchId, item: 'RESULT_SUMMARY', sha256: DIGEST }),
        ),
      ),
    ).toBe('DOCUMENT'));
});
