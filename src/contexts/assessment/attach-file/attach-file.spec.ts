import {
  BATCH,
  batchAfter,
  CALLED_OFF,
  CANDIDACY,
  DIGEST,
  ENTERPRISE,
  NOTICE_OVER,
  OPEN,
  OTHER_ENTERPRISE,
  passed,
  registered,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import {
  BatchArchived,
  BatchEvent,
  CandidacyEvent,
  CandidateFileAttached,
  CandidateWithdrawn,
  MAX_CANDIDATE_FILES,
} from '../assessment.events';
import { candidacy } from '../candidacy';
import { AttachFile, attachFile } from './attach-file';

const intent: AttachFile = {
  candidacyId: CANDIDACY,
  enterpriseId: ENTERPRISE,
  fileId: id(60),
  kind: 'PHOTO',
  mediaType: 'JPEG',
  bytes: 204_800,
  commitment: DIGEST,
  source: { importId: id(70), row: 3 },
};
const { enterpriseId: _, ...file } = intent;
const attached = CandidateFileAttached(file);
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
const many = (count: number): CandidacyEvent[] =>
  Array.from({ length: count }, (__, at) => CandidateFileAttached({ ...file, fileId: id(1_000 + at) }));
const attach = (history: readonly CandidacyEvent[], batch: readonly BatchEvent[] = OPEN, more: Partial<AttachFile> = {}) =>
  given(attachFile, ...history).when({ ...intent, ...more }, { batch: batchAfter(batch) });

it('keeps what a photo is, how large, and the commitment to its bytes', () => attach([registered]).thenRecords(attached));
it('adds a better photo after the results, and after the notice', () => {
  attach(passed, UNDER_NOTICE).thenRecords(attached);
  attach(passed, NOTICE_OVER).thenRecords(attached);
});
it('has the same file once', () => attach([registered, attached]).thenRecordsNothing());
it('says so for the same file also where none is taken any more', () =>
  attach([...passed, attached], [...NOTICE_OVER, archived]).thenRecordsNothing());
it('adds another to the first', () =>
  attach([registered, attached], OPEN, { fileId: id(61), kind: 'EVIDENCE', mediaType: 'PDF' }).thenRecordsTypes(
    'assessment.candidate_file_attached.v1',
  ));
it('takes as many as a dossier holds', () => attach([registered, ...many(MAX_CANDIDATE_FILES - 1)]).thenRecords(attached));
it('takes not one more', () => attach([registered, ...many(MAX_CANDIDATE_FILES)]).thenRefuses('CANDIDATE_FILES_TOO_MANY'));
it('is not for the withdrawn', () =>
  attach([registered, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
it('is not for a batch that was called off', () => attach([registered], [...OPEN, CALLED_OFF]).thenRefuses('BATCH_CANCELLED'));
it('is not for an archived batch', () => attach(passed, [...NOTICE_OVER, archived]).thenRefuses('BATCH_ARCHIVED_BEFORE'));
it('knows no candidacy of another enterprise, and none that is none', () => {
  attach([registered], OPEN, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND');
  attach([]).thenRefuses('NOT_FOUND');
});
it('changes no outcome: what was approved stays approved', () => {
  const [before, after] = [passed, [...passed, attached]].map((events) => foldAll(candidacy, events));
  expect(after).toEqual({ ...before, files: [intent.fileId], revision: passed.length });
});
