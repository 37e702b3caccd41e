import {
  APPROVED,
  batchAfter,
  BATCH,
  CANDIDACY,
  NOTICE_ENDS_ON,
  objected,
  OBJECTION,
  passed,
  resolved,
  TEXT,
  UNDER_NOTICE,
  WORKER,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { addDays } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { candidacy, openObjectionsOf, RegisteredCandidacy } from '../candidacy';
import { CandidateWithdrawn, ObjectionRaised } from '../assessment.events';
import { raiseObjection } from '../raise-objection/raise-objection';
import { MAX_OPEN_OBJECTIONS, RaiseOthersObjection, raiseOthersObjection } from './raise-others-objection';

const objector = { name: { ...TEXT, textId: id(31) }, contact: { ...TEXT, textId: id(32) } };
const intent: RaiseOthersObjection = { candidacyId: CANDIDACY, batchId: BATCH, objectionId: OBJECTION, text: TEXT, objector };
const evidence = { batch: batchAfter(UNDER_NOTICE) };
const raised = (objectionId = OBJECTION) =>
  ObjectionRaised({ candidacyId: CANDIDACY, batchId: BATCH, objectionId, by: 'OTHER', text: TEXT, objector });
const many = Array.from({ length: MAX_OPEN_OBJECTIONS }, (_, index) => raised(id(200 + index)));

it('of anybody is taken while the notice is open, and names nobody', () => {
  given(raiseOthersObjection, ...passed)
    .when(intent, evidence, { today: NOTICE_ENDS_ON })
    .thenRecords(raised());
  given(raiseOthersObjection, ...passed)
    .when(intent, evidence, { today: addDays(NOTICE_ENDS_ON, 1) })
    .thenRefuses('NOTICE_NOT_OPEN');
  given(raiseOthersObjection, ...passed)
    .when(intent, { batch: batchAfter(APPROVED) })
    .thenRefuses('NOTICE_NOT_OPEN');
});
it('is against a candidate of the batch', () => {
  given(raiseOthersObjection, ...passed)
    .when({ ...intent, batchId: id(9) }, evidence)
    .thenRefuses('NOT_FOUND');
  given(raiseOthersObjection).when(intent, evidence).thenRefuses('NOT_FOUND');
  given(raiseOthersObjection, ...passed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' }))
    .when(intent, evidence)
    .thenRefuses('NOT_FOUND');
});
it('is taken down by a person', () =>
  given(raiseOthersObjection, ...passed)
    .when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('stands beside those of others and of the candidate, and keeps nobody from objecting', () => {
  given(raiseOthersObjection, ...passed, objected)
    .when({ ...intent, objectionId: id(21) }, evidence)
    .thenRecords(raised(id(21)));
  given(raiseObjection, ...passed, raised(id(21)))
    .when({ candidacyId: CANDIDACY, objectionId: OBJECTION, workerId: WORKER, text: TEXT }, evidence)
    .thenRecords(objected);
  expect(openObjectionsOf(foldAll(candidacy, [...passed, objected, raised(id(21))]) as RegisteredCandidacy)).toEqual([OBJECTION, id(21)]);
});
it('is settled like the candidate’s own', () =>
  expect(openObjectionsOf(foldAll(candidacy, [...passed, raised(), resolved('DISMISSED')]) as RegisteredCandidacy)).toEqual([]));
it('has a limit', () => {
  given(raiseOthersObjection, ...passed, ...many.slice(1))
    .when(intent, evidence)
    .thenRecordsTypes(ObjectionRaised.type);
  given(raiseOthersObjection, ...passed, ...many)
    .when(intent, evidence)
    .thenRefuses('OBJECTIONS_TOO_MANY');
});
