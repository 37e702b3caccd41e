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
import { given, id } from '../../../../test/support/stories/given';
import { addDays } from '../../../kernel/day';
import { CandidateWithdrawn, ObjectionRaised } from '../assessment.events';
import { RaiseObjection, raiseObjection } from './raise-objection';

const intent: RaiseObjection = { candidacyId: CANDIDACY, objectionId: OBJECTION, workerId: WORKER, text: TEXT };
const evidence = { batch: batchAfter(UNDER_NOTICE) };

it('is open to the end of the last day of the notice', () =>
  given(raiseObjection, ...passed)
    .when(intent, evidence, { today: NOTICE_ENDS_ON })
    .thenRecords(objected));
it('is over on the next day', () =>
  given(raiseObjection, ...passed)
    .when(intent, evidence, { today: addDays(NOTICE_ENDS_ON, 1) })
    .thenRefuses('NOTICE_NOT_OPEN'));
it('begins with the notice', () =>
  given(raiseObjection, ...passed)
    .when(intent, { batch: batchAfter(APPROVED) })
    .thenRefuses('NOTICE_NOT_OPEN'));
it('belongs to the candidate alone', () =>
  given(raiseObjection, ...passed)
    .when({ ...intent, workerId: id(9) }, evidence)
    .thenRefuses('NOT_FOUND'));
it('knows no candidacy that never was', () => given(raiseObjection).when(intent, evidence).thenRefuses('NOT_FOUND'));
it('is not for the withdrawn', () =>
  given(raiseObjection, ...passed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' }))
    .when(intent, evidence)
    .thenRefuses('NOT_FOUND'));
it('waits for the answer to the one before', () =>
  given(raiseObjection, ...passed, objected)
    .when({ ...intent, objectionId: id(21) }, evidence)
    .thenRefuses('OBJECTION_RAISED_BEFORE'));
it('may follow a dismissed one', () =>
  given(raiseObjection, ...passed, objected, resolved('DISMISSED'))
    .when({ ...intent, objectionId: id(21) }, evidence)
    .thenRecordsTypes(ObjectionRaised.type));
