import {
  batchAfter,
  BATCH,
  CALLED_OFF,
  CANDIDACY,
  ENTERPRISE,
  NOTICE_OVER,
  objected,
  OBJECTION,
  OPEN,
  OTHER_ENTERPRISE,
  outcome,
  passed,
  registered,
  reported,
  resolved,
  returned,
  score,
  SUBMITTED,
  UNDER_NOTICE,
  voided,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { CandidacyEvent, CandidateAbsent, CandidateWithdrawn, CorrectionProposed, ScoreCorrected } from '../assessment.events';
import { ProposeCorrection, proposeCorrection } from './propose-correction';

const failed: readonly CandidacyEvent[] = [registered, score('THEORY', 800), score('SKILL', 599), outcome('SKILL')];
const upheld = [...failed, objected, resolved('UPHELD')];
const intent: ProposeCorrection = {
  candidacyId: CANDIDACY,
  correctionId: id(60),
  enterpriseId: ENTERPRISE,
  part: 'SKILL',
  score: '60',
  reasonCode: 'RECOUNT',
  objectionId: null,
};
const after = { ...intent, reasonCode: 'OBJECTION_UPHELD', objectionId: OBJECTION } as const;
const proposed = (of: Pick<ProposeCorrection, 'reasonCode' | 'objectionId'>, fromTenths: number | null = 599) =>
  CorrectionProposed({
    candidacyId: CANDIDACY,
    correctionId: id(60),
    part: 'SKILL',
    fromTenths,
    toTenths: 600,
    reasonCode: of.reasonCode,
    objectionId: of.objectionId,
    proposedBy: OFFICER.ref,
  });
const corrected = ScoreCorrected({
  candidacyId: CANDIDACY,
  part: 'SKILL',
  fromTenths: 599,
  toTenths: 600,
  reasonCode: 'OBJECTION_UPHELD',
  objectionId: OBJECTION,
});
const evidence = { batch: batchAfter(UNDER_NOTICE) };
const correct = (change: Partial<ProposeCorrection>, history: readonly CandidacyEvent[] = failed) =>
  given(proposeCorrection, ...history).when({ ...intent, ...change }, evidence);

it('keeps old and new value and waits for a second person', () => correct({}).thenRecords(proposed(intent)));
it('follows an objection that was upheld', () => correct(after, upheld).thenRecords(proposed(after)));
it('corrects an absence', () =>
  correct({}, [registered, score('THEORY', 800), CandidateAbsent({ candidacyId: CANDIDACY, part: 'SKILL', source: null })]).thenRecords(
    proposed(intent, null),
  ));
it('is possible from the submission on', () =>
  given(proposeCorrection, ...failed)
    .when(intent, { batch: batchAfter(SUBMITTED) })
    .thenRecords(proposed(intent)));
it('is not needed before it', () =>
  given(proposeCorrection, ...failed)
    .when(intent, { batch: batchAfter(OPEN) })
    .thenRefuses('RESULTS_NOT_SUBMITTED'));
it('is not of a batch that was called off after its submission', () =>
  given(proposeCorrection, ...failed)
    .when(intent, { batch: batchAfter([...SUBMITTED, CALLED_OFF]) })
    .thenRefuses('BATCH_CANCELLED'));
it('ends with the notice', () =>
  given(proposeCorrection, ...failed)
    .when(intent, { batch: batchAfter(NOTICE_OVER) })
    .thenRefuses('NOTICE_CLOSED'));
it('outlives the notice for an upheld objection', () =>
  given(proposeCorrection, ...upheld)
    .when(after, { batch: batchAfter(NOTICE_OVER) })
    .thenRecords(proposed(after)));

describe('what the authority returned', () => {
  const asked = { ...intent, reasonCode: 'RETURNED_BY_AUTHORITY' } as const;
  it('is corrected after the notice', () =>
    given(proposeCorrection, ...failed)
      .when(asked, { batch: batchAfter([...NOTICE_OVER, reported, returned]) })
      .thenRecords(proposed(asked)));
  it('was returned', () =>
    given(proposeCorrection, ...failed)
      .when(asked, { batch: batchAfter([...NOTICE_OVER, reported]) })
      .thenRefuses('RESULTS_NOT_RETURNED'));
});

it('waits for the one before', () => correct({ score: '61' }, [...failed, proposed(intent)]).thenRefuses('CORRECTION_WAITING'));
it('of another part does not wait for it', () =>
  correct({ part: 'THEORY', score: '61' }, [...failed, proposed(intent)]).thenRecordsTypes(CorrectionProposed.type));
describe('the scale of the pack', () => {
  const upTo = (scoreMax: number) => ({
    ...evidence,
    policy: { ...waivingEvidence.policy!, pack: { ...waivingEvidence.policy!.pack, scoreMax } },
  });
  it('ends with its highest mark', () =>
    given(proposeCorrection, ...failed)
      .when(intent, upTo(600))
      .thenRecords(proposed(intent)));
  it('has none above it', () =>
    given(proposeCorrection, ...failed)
      .when(intent, upTo(599))
      .thenRefuses('SCORE_OUT_OF_RANGE'));
  it('is not asked where no pack is known', () =>
    given(proposeCorrection, ...failed)
      .when(intent, { ...evidence, policy: null })
      .thenRecords(proposed(intent)));
});

it('mends no void result', () => correct({}, [...failed, ...voided]).thenRefuses('RESULT_VOID'));

it('names an objection that was upheld', () => correct(after, [...failed, objected]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('does not follow a dismissed one', () =>
  correct(after, [...failed, objected, resolved('DISMISSED')]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('follows an objection once', () =>
  correct({ ...after, score: '61' }, [...upheld, corrected, outcome()]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('does not borrow an objection for another reason', () => correct({ objectionId: id(21) }).thenRefuses('OBJECTION_NOT_UPHELD'));

it('is done by a person', () =>
  given(proposeCorrection, ...failed)
    .when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('changes something', () => correct({ score: '59.9' }).thenRefuses('SCORE_UNCHANGED'));
it('is a mark', () => correct({ score: '60.05' }).thenRefuses('SCORE_TOO_MANY_DECIMALS'));
it('is no absence', () => correct({ score: 'ABSENT' }).thenRefuses('SCORE_IS_ABSENCE'));
it('belongs to a part of the level', () => correct({ part: 'REVIEW' }).thenRefuses('PART_NOT_REQUIRED'));
it('knows no candidacy of another enterprise', () => correct({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
it('leaves the withdrawn alone', () =>
  correct({}, [...passed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
