import {
  BATCH,
  CANDIDACY,
  ENTERPRISE,
  objected,
  OTHER_ENTERPRISE,
  registered,
  resolved,
  TEXT,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import {
  CandidacyEvent,
  CandidateRegistered,
  CandidateWithdrawn,
  MAX_RECOGNITION_DOCUMENTS,
  OutcomeDetermined,
  RecognitionDocumentAttached,
  RecognitionProposed,
} from '../assessment.events';
import { AttachDocument, attachDocument } from './attach-document';

const intent: AttachDocument = {
  candidacyId: CANDIDACY,
  enterpriseId: ENTERPRISE,
  documentId: id(61),
  kind: 'PATENT',
  sha256: 'a'.repeat(64),
};
const proposed: readonly CandidacyEvent[] = [
  CandidateRegistered({ ...registered.data, path: 'DIRECT', requiredParts: [] }),
  RecognitionProposed({
    candidacyId: CANDIDACY,
    batchId: BATCH,
    basis: 'INNOVATION',
    yearlyBenefitFen: null,
    competition: null,
    reason: TEXT,
    proposedBy: OFFICER.ref,
  }),
];
const attached = RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PATENT', sha256: 'a'.repeat(64) });
const failed = OutcomeDetermined({ candidacyId: CANDIDACY, batchId: BATCH, outcome: 'FAILED', reason: 'NOT_RECOGNISED', failedParts: [] });
const attach = (history: readonly CandidacyEvent[], enterpriseId = ENTERPRISE) =>
  given(attachDocument, ...history).when({ ...intent, enterpriseId }, {});

it('adds the fingerprint of a paper', () => attach(proposed).thenRecords(attached));
it('ends with the vote', () => attach([...proposed, failed]).thenRefuses('COMMITTEE_DECIDED_BEFORE'));
it('goes on for a new vote', () => attach([...proposed, failed, objected, resolved('UPHELD')]).thenRecords(attached));
it('takes a full dossier', () =>
  attach([...proposed, ...Array.from({ length: MAX_RECOGNITION_DOCUMENTS - 1 }, () => attached)]).thenRecords(attached));
it('takes not one more', () =>
  attach([...proposed, ...Array.from({ length: MAX_RECOGNITION_DOCUMENTS }, () => attached)]).thenRefuses(
    'RECOGNITION_DOCUMENTS_TOO_MANY',
  ));
it('is not for the withdrawn', () =>
  attach([...proposed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
it('is for cases that a committee decides', () => attach([registered]).thenRefuses('NOT_FOUND'));
it('knows no case of another enterprise', () => attach(proposed, OTHER_ENTERPRISE).thenRefuses('NOT_FOUND'));
