import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { IdentityDocumentReplaced } from '../person.events';
import { ReplaceDocument, replaceDocument } from './replace-document';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const intent: ReplaceDocument = {
  workerId: id(3),
  personRef: id(2),
  idTypeVersion: 1,
  idNumberVersion: 2,
  formerVersion: 1,
  reasonCode: 'RENEWED',
  evidenceHash: 'a'.repeat(64),
};
const replaced = IdentityDocumentReplaced({ ...intent, formerVersion: 1, enterpriseId: id(1) });

it('names versions, never a number', () => given(replaceDocument).when(intent, { worker }).thenRecords(replaced));
it('is another document than before', () =>
  given(replaceDocument)
    .when({ ...intent, formerVersion: null }, { worker })
    .thenRefuses('DOCUMENT_SAME'));
it('is recorded once', () => given(replaceDocument, replaced).when(intent, { worker }).thenRefuses('DOCUMENT_SAME'));
it('may be replaced again', () =>
  given(replaceDocument, replaced)
    .when({ ...intent, idNumberVersion: 3, formerVersion: 2 }, { worker })
    .thenRecordsTypes('workforce.identity_document_replaced.v1'));
it('is recorded by each employer that is told', () =>
  given(replaceDocument, replaced)
    .when({ ...intent, idNumberVersion: 2 }, { worker: { ...worker, enterpriseId: id(9) } })
    .thenRecordsTypes('workforce.identity_document_replaced.v1'));
it('is of a registered worker, and of that person', () => {
  given(replaceDocument)
    .when(intent, { worker: { status: 'unknown' } })
    .thenRefuses('WORKER_UNKNOWN');
  given(replaceDocument)
    .when({ ...intent, personRef: id(8) }, { worker })
    .thenRefuses('WORKER_UNKNOWN');
});
it('is an act of a person', () =>
  given(replaceDocument)
    .when(intent, { worker }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
