import {
  ASSESSED_ON,
  BATCH,
  batchAfter,
  CANDIDACY,
  ENTERPRISE,
  objected,
  OBJECTION,
  opened,
  OTHER_ENTERPRISE,
  registered,
  resolved,
  submitted,
  TEXT,
  voided,
  WORKER,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { joinedTo, NOBODY_TEACHES, taughtBy } from '../../../../test/support/stories/planned-sitting';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day, day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import type { Award } from '../../catalogue';
import {
  BatchCancelled,
  BatchOpened,
  CandidacyEvent,
  CandidateRegistered,
  CandidateWithdrawn,
  CommitteeDecided,
  OutcomeDetermined,
  RecognitionDocumentAttached,
  RecognitionProposed,
} from '../assessment.events';
import { Vote } from './committee';
import { DecideRecognition, DecideRecognitionEvidence, decideRecognition } from './decide-recognition';

const MET_ON = day('2026-11-25');
const SHA = 'a'.repeat(64);
const round = BatchOpened({ ...opened.data, path: 'DIRECT' });
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
const CASE: readonly CandidacyEvent[] = [
  ...proposed,
  RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }),
];
const votes = (inFavour: number, against: number): readonly Vote[] =>
  Array.from({ length: inFavour + against }, (_, index) => ({ memberId: id(700 + index), vote: index < inFavour ? 'FOR' : 'AGAINST' }));
const intent: DecideRecognition = {
  candidacyId: CANDIDACY,
  enterpriseId: ENTERPRISE,
  decidedOn: MET_ON,
  votes: votes(4, 1),
  minutesSha256: SHA,
  objectionId: null,
};
const filing = waivingEvidence.filing as Extract<Filing, { status: 'filed' }>;
const evidence: DecideRecognitionEvidence = {
  batch: batchAfter([round]),
  filing,
  policy: waivingEvidence.policy,
  mentorings: NOBODY_TEACHES,
};
const decide = (change: Partial<DecideRecognition> = {}, known: Partial<DecideRecognitionEvidence> = {}, history = CASE) =>
  given(decideRecognition, ...history).when({ ...intent, ...change }, { ...evidence, ...known });
const decided = (inFavour: number, against: number, objectionId: DecideRecognition['objectionId'] = null) =>
  CommitteeDecided({
    candidacyId: CANDIDACY,
    batchId: BATCH,
    decidedOn: MET_ON,
    votes: [...votes(inFavour, against)],
    inFavour,
    against,
    abstained: 0,
    quorum: 5,
    majority: 'TWO_THIRDS',
    isGranted: 3 * inFavour >= 2 * (inFavour + against),
    minutesSha256: SHA,
    objectionId,
    policyPack: 'CN-320800@2026-01',
  });
const outcome = (isGranted: boolean) =>
  OutcomeDetermined({
    candidacyId: CANDIDACY,
    batchId: BATCH,
    outcome: isGranted ? 'PASSED' : 'FAILED',
    reason: isGranted ? null : 'NOT_RECOGNISED',
    failedParts: [],
  });

it('recognises with the majority of the policy', () => decide().thenRecords(decided(4, 1), outcome(true)));
it('refuses without it', () => decide({ votes: votes(3, 2) }).thenRecords(decided(3, 2), outcome(false)));

it('rests on an award that still stands when the committee meets', () => {
  const award = (withdrawnFrom: Day | null): Award => ({
    status: 'recorded',
    kind: 'HONOUR',
    titleCode: 'JS-CRAFTSMAN',
    tier: 'PROVINCE',
    rank: null,
    occupationCode: null,
    awardedOn: day('2026-09-01'),
    personRef: id(5),
    region: '320800',
    documentNo: '苏人社发〔2026〕31号',
    evidence: null,
    withdrawnFrom,
  });
  decide({}, { award: award(addDays(MET_ON, 1)) }).thenRecords(decided(4, 1), outcome(true));
  decide({}, { award: award(MET_ON) }).thenRefuses('AWARD_NOT_STANDING');
});

describe('invariant 18: the committee', () => {
  it('a committee of five has a quorum', () => decide({ votes: votes(5, 0) }).thenRecords(decided(5, 0), outcome(true)));
  it('one of four has none', () => decide({ votes: votes(4, 0) }).thenRefuses('COMMITTEE_WITHOUT_QUORUM'));
  it('outside the scope on the day of the decision it is refused', () =>
    decide({}, { filing: { ...filing, scope: [{ ...filing.scope[0]!, toOn: addDays(MET_ON, -1) }] } }).thenRefuses(
      'OCCUPATION_NOT_IN_SCOPE',
    ));
  it('scope that ends that day is enough', () =>
    decide({}, { filing: { ...filing, scope: [{ ...filing.scope[0]!, toOn: MET_ON }] } }).thenRecords(decided(4, 1), outcome(true)));
  it('under no filing it is refused', () =>
    decide({}, { filing: { ...filing, validTo: addDays(MET_ON, -1) } }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('of a level that is not filed it is refused', () =>
    decide({}, { filing: { ...filing, scope: [{ ...filing.scope[0]!, level: 'JUNIOR' }] } }).thenRefuses('LEVEL_NOT_IN_SCOPE'));
});

describe('whoever votes', () => {
  it('votes once', () => decide({ votes: [...votes(4, 1), votes(1, 0)[0]!] }).thenRefuses('COMMITTEE_MEMBER_TWICE'));
  it('is not the mentor', () => decide({}, { mentorings: taughtBy(id(700), MET_ON) }).thenRefuses('COMMITTEE_MEMBER_IS_MENTOR'));
  it('may have been until the day before', () =>
    decide({}, { mentorings: taughtBy(id(700), addDays(MET_ON, -1)) }).thenRecords(decided(4, 1), outcome(true)));
  it('is not the mentor under another record', () =>
    decide({}, { mentorings: taughtBy(id(799), MET_ON), links: joinedTo(id(700), id(799)) }).thenRefuses('COMMITTEE_MEMBER_IS_MENTOR', {
      memberId: id(700),
    }));
  it('is not the candidate under another record', () =>
    decide({}, { links: joinedTo(WORKER, id(700)) }).thenRefuses('COMMITTEE_MEMBER_IS_CANDIDATE'));
  it('votes once under two records', () => decide({}, { links: joinedTo(id(700), id(701)) }).thenRefuses('COMMITTEE_MEMBER_TWICE'));
  it('is not the candidate', () =>
    decide({ votes: [...votes(4, 1), { memberId: WORKER, vote: 'FOR' }] }).thenRefuses('COMMITTEE_MEMBER_IS_CANDIDATE'));
});

describe('the case', () => {
  it('has papers', () => decide({}, {}, proposed).thenRefuses('RECOGNITION_WITHOUT_EVIDENCE'));
  it('is decided once', () => decide({}, {}, [...CASE, decided(4, 1), outcome(true)]).thenRefuses('COMMITTEE_DECIDED_BEFORE'));
  it('is decided anew for an upheld objection', () =>
    decide({ objectionId: OBJECTION }, { batch: batchAfter([round, submitted()]) }, [
      ...CASE,
      decided(3, 2),
      outcome(false),
      objected,
      resolved('UPHELD'),
    ]).thenRecords(decided(4, 1, OBJECTION), outcome(true)));
  it('is not decided anew for a dismissed one', () =>
    decide({ objectionId: OBJECTION }, {}, [...CASE, decided(3, 2), outcome(false), objected, resolved('DISMISSED')]).thenRefuses(
      'OBJECTION_NOT_UPHELD',
    ));
  it('is decided before the submission', () => decide({}, { batch: batchAfter([round, submitted()]) }).thenRefuses('RESULTS_SUBMITTED'));
  it('is not void', () => decide({}, {}, [...CASE, ...voided]).thenRefuses('RESULT_VOID'));
  it('is not withdrawn', () =>
    decide({}, {}, [...CASE, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
      'CANDIDATE_WITHDRAWN',
    ));
  it('is a case', () => decide({}, {}, [registered]).thenRefuses('NOT_FOUND'));
  it('is the own one', () => decide({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
});
it('may have met today', () =>
  given(decideRecognition, ...CASE)
    .when(intent, evidence, { today: MET_ON })
    .thenRecords(decided(4, 1), outcome(true)));
it('has not met tomorrow', () =>
  given(decideRecognition, ...CASE)
    .when(intent, evidence, { today: addDays(MET_ON, -1) })
    .thenRefuses('COMMITTEE_DAY_WRONG'));
it('is not of a round that was called off', () =>
  decide(
    {},
    {
      batch: batchAfter([
        round,
        BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
      ]),
    },
  ).thenRefuses('BATCH_CANCELLED'));
it('is recorded by a person', () =>
  given(decideRecognition, ...CASE)
    .when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () => decide({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
