import {
  APPROVED,
  ASSESSED_ON,
  BATCH,
  batchAfter,
  CANDIDACY,
  eligible,
  ENTERPRISE,
  NOTICE_OVER,
  OPEN,
  OTHER_ENTERPRISE,
  passed,
  registered,
  TEXT,
  UNDER_NOTICE,
  voided,
} from '../../../../test/support/stories/assessed-batch';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { foldAll } from '../../../kernel/fold';
import { BatchCancelled, BatchEvent, CandidacyEvent, CandidateWithdrawn } from '../assessment.events';
import { assessmentResult, candidacy } from '../candidacy';
import { FindIrregularity, findIrregularity } from './find-irregularity';

const intent: FindIrregularity = { candidacyId: CANDIDACY, enterpriseId: ENTERPRISE, kind: 'CHEATING', sittingId: null, text: TEXT };
const find = (
  batch: readonly BatchEvent[] = OPEN,
  history: readonly CandidacyEvent[] = [registered, eligible],
  change: Partial<FindIrregularity> = {},
) => given(findIrregularity, ...history).when({ ...intent, ...change }, { batch: batchAfter(batch) }, { today: ASSESSED_ON });

it('makes the outcome void', () => find().thenRecords(...voided));
it('makes it void whatever the marks are', () => find(APPROVED, passed).thenRecords(...voided));
it('changes what was approved', () =>
  expect(assessmentResult.view(foldAll(candidacy, [...passed, ...voided]))).toMatchObject({ outcome: 'VOID', outcomeRevision: 5 }));
it('is in time while the notice runs', () => find(UNDER_NOTICE, passed).thenRecords(...voided));
it('is too late once it has run out', () => find(NOTICE_OVER, passed).thenRefuses('NOTICE_CLOSED'));
it('is found once', () => find(OPEN, [registered, ...voided]).thenRefuses('RESULT_VOID'));
it('is found by a person', () =>
  given(findIrregularity, registered)
    .when(intent, { batch: batchAfter(OPEN) }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('leaves the withdrawn alone', () =>
  find(OPEN, [registered, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
it('is not of a batch that was called off', () =>
  find([...OPEN, BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON })]).thenRefuses(
    'BATCH_CANCELLED',
  ));
it('knows no candidacy of another enterprise', () => find(OPEN, undefined, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
