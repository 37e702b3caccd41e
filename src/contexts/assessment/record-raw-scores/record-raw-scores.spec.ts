import {
  ASSESSED_ON,
  BATCH,
  batchAfter,
  CANDIDACY,
  eligible,
  ENTERPRISE,
  OPEN,
  opened,
  OTHER_ENTERPRISE,
  outcome,
  registered,
  score,
  SUBMITTED,
  voided,
} from '../../../../test/support/stories/assessed-batch';
import { given } from '../../../../test/support/stories/given';
import {
  assigned,
  cancelled,
  FIRST,
  FOURTH,
  joinedTo,
  NOBODY_TEACHES,
  PANEL,
  planned,
  recused,
  SECOND,
  SITTING,
  sittingAfter,
  taughtBy,
  THIRD,
} from '../../../../test/support/stories/planned-sitting';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing } from '../../accreditation';
import { BatchCancelled, BatchOpened, CandidacyEvent, CandidateWithdrawn, ScoreRecorded } from '../assessment.events';
import { RawScoresEvidence, RecordRawScores, recordRawScores } from './record-raw-scores';

const ADMITTED: readonly CandidacyEvent[] = [registered, eligible];
const scores = (...given: readonly (readonly [Uuid, string])[]) => given.map(([examinerId, written]) => ({ examinerId, score: written }));
const intent: RecordRawScores = {
  candidacyId: CANDIDACY,
  enterpriseId: ENTERPRISE,
  part: 'SKILL',
  sittingId: SITTING,
  scores: scores([FIRST, '60'], [SECOND, '59.9'], [THIRD, '60']),
};
const evidence: RawScoresEvidence = {
  batch: batchAfter(OPEN),
  sitting: sittingAfter(...PANEL),
  mentorings: NOBODY_TEACHES,
  policy: waivingEvidence.policy,
};
const record = (change: Partial<RecordRawScores> = {}, known: Partial<RawScoresEvidence> = {}, history = ADMITTED) =>
  given(recordRawScores, ...history).when({ ...intent, ...change }, { ...evidence, ...known });
const marked = (tenths: number, raw: readonly (readonly [Uuid, number])[]) =>
  ScoreRecorded({
    candidacyId: CANDIDACY,
    part: 'SKILL',
    tenths,
    source: null,
    sittingId: SITTING,
    satOn: ASSESSED_ON,
    raw: raw.map(([examinerId, each]) => ({ examinerId, tenths: each })),
  });

it('keeps every raw score and marks with the mean', () =>
  record().thenRecords(
    marked(600, [
      [FIRST, 600],
      [SECOND, 599],
      [THIRD, 600],
    ]),
  ));
it('rounds half up, once', () =>
  record({ scores: scores([FIRST, '59.9'], [SECOND, '59.9'], [THIRD, '60']) }).thenRecords(
    marked(599, [
      [FIRST, 599],
      [SECOND, 599],
      [THIRD, 600],
    ]),
  ));
it('determines the outcome with the last part', () =>
  record({}, {}, [...ADMITTED, score('THEORY', 800)]).thenRecords(
    marked(600, [
      [FIRST, 600],
      [SECOND, 599],
      [THIRD, 600],
    ]),
    outcome(),
  ));
it('drops the extremes where the policy says so', () => {
  const policy = { ...evidence.policy!, pack: { ...evidence.policy!.pack, dropExtremes: true } };
  record({ scores: scores([FIRST, '0'], [SECOND, '70'], [THIRD, '100']) }, { policy }).thenRecords(
    marked(700, [
      [FIRST, 0],
      [SECOND, 700],
      [THIRD, 1000],
    ]),
  );
});

describe('invariant 9: the panel', () => {
  const four = sittingAfter(...PANEL, assigned(FOURTH));
  it('is odd', () => record({ scores: [...intent.scores, ...scores([FOURTH, '61'])] }, { sitting: four }).thenRefuses('PANEL_EVEN'));
  it('is large enough', () => record({ scores: intent.scores.slice(0, 2) }).thenRefuses('PANEL_TOO_SMALL'));
  it('has no mentor of the candidate', () => record({}, { mentorings: taughtBy(SECOND) }).thenRefuses('ASSESSOR_IS_MENTOR'));
  it('may have one whose agreement ended the day before', () =>
    record({}, { mentorings: taughtBy(SECOND, addDays(ASSESSED_ON, -1)) }).thenRecordsTypes(ScoreRecorded.type));
  it('has no kin', () => record({}, { sitting: sittingAfter(...PANEL, recused(THIRD)) }).thenRefuses('ASSESSOR_IS_RECUSED'));
  it('has no mentor under another record', () =>
    record({}, { mentorings: taughtBy(FOURTH), links: joinedTo(FOURTH, SECOND) }).thenRefuses('ASSESSOR_IS_MENTOR'));
  it('has nobody twice under two records', () => record({}, { links: joinedTo(FIRST, SECOND) }).thenRefuses('EXAMINER_TWICE'));
  it('was assigned to the room', () =>
    record({ scores: [...intent.scores.slice(0, 2), ...scores([FOURTH, '60'])] }).thenRefuses('EXAMINER_NOT_ASSIGNED'));
  it('gives one score each', () => record({ scores: [...intent.scores.slice(0, 2), intent.scores[0]!] }).thenRefuses('EXAMINER_TWICE'));
});

describe('invariants 1, 2 and 4: the filing on the day of the sitting', () => {
  const filing = waivingEvidence.filing as Extract<Filing, { status: 'filed' }>;
  const under = (change: Partial<typeof filing>, known: Partial<RawScoresEvidence> = {}) =>
    record({}, { filing: { ...filing, ...change }, ...known });
  const closed = (kind: 'SUSPENDED' | 'CANCELLED', fromOn: Day): Partial<typeof filing> => ({
    closures: [{ kind, rows: null, fromOn, lastOn: null }],
  });
  const at = (siteCode: string): Partial<typeof filing> => ({ scope: [{ ...filing.scope[0]!, siteCode }] });
  it('was suspended', () => under(closed('SUSPENDED', ASSESSED_ON)).thenRefuses('FILING_NOT_IN_FORCE'));
  it('was suspended the day after', () => under(closed('SUSPENDED', addDays(ASSESSED_ON, 1))).thenRecordsTypes(ScoreRecorded.type));
  it('and the pack of that day bound every score', () => {
    const upTo = (scoreMax: number) => ({ policy: { ...evidence.policy!, pack: { ...evidence.policy!.pack, scoreMax } } });
    under({}, upTo(600)).thenRecordsTypes(ScoreRecorded.type);
    under({}, upTo(599)).thenRefuses('SCORE_OUT_OF_RANGE');
  });
  it('allows the site', () => {
    under(at('SITE-1')).thenRecordsTypes(ScoreRecorded.type);
    under(at('NORTH')).thenRefuses('SITE_NOT_IN_SCOPE');
  });
  it('ended since: finished only where the pack lets it', () => {
    const policy = {
      ...evidence.policy!,
      pack: { ...evidence.policy!.pack, filing: { ...evidence.policy!.pack.filing, finishBatchesAfterEnd: false } },
    };
    under(closed('CANCELLED', addDays(ASSESSED_ON, 1))).thenRecordsTypes(ScoreRecorded.type);
    under(closed('CANCELLED', addDays(ASSESSED_ON, 1)), { policy }).thenRefuses('FILING_ENDED');
  });
});

describe('过程化考核', () => {
  const process = { batch: batchAfter([BatchOpened({ ...opened.data, path: 'PROCESS' })]) };
  it('takes several records of one assessor', () =>
    record({ scores: scores([FIRST, '60'], [FIRST, '70'], [FIRST, '80']) }, process).thenRecords(
      marked(700, [
        [FIRST, 600],
        [FIRST, 700],
        [FIRST, 800],
      ]),
    ));
  it('takes so many at least', () => record({ scores: scores([FIRST, '60'], [FIRST, '70']) }, process).thenRefuses('RECORDS_TOO_FEW'));
});

describe('the sitting', () => {
  it.each([
    ['is another part', sittingAfter(planned('THEORY'))],
    ['is none', sittingAfter()],
    ['was called off', sittingAfter(...PANEL, cancelled)],
  ])('%s', (_, sitting) => record({}, { sitting }).thenRefuses('SITTING_NOT_OF_BATCH'));
  it('has begun', () =>
    given(recordRawScores, ...ADMITTED)
      .when(intent, evidence, { today: addDays(ASSESSED_ON, -1) })
      .thenRefuses('SCORE_BEFORE_ASSESSMENT'));
  it('gave the candidate a seat', () =>
    record({}, { sitting: sittingAfter(planned(), assigned(FIRST)) }).thenRefuses('CANDIDATE_NOT_SEATED'));
});

it.each([
  ['100.1', 'SCORE_OUT_OF_RANGE'],
  ['60.05', 'SCORE_TOO_MANY_DECIMALS'],
  ['good', 'SCORE_NOT_A_NUMBER'],
  [' ', 'SCORE_MISSING'],
  ['ABSENT', 'SCORE_IS_ABSENCE'],
] as const)('a raw score is a mark, not %s', (written, code) => record({ scores: scores([FIRST, written]) }).thenRefuses(code));
it('invariant 5: is for the admitted', () => record({}, {}, [registered]).thenRefuses('ELIGIBILITY_NOT_CONFIRMED'));
it('belongs to a part of the level', () => record({ part: 'REVIEW' }).thenRefuses('PART_NOT_REQUIRED'));
it('changes nothing of a void result', () => record({}, {}, [...ADMITTED, ...voided]).thenRefuses('RESULT_VOID'));
it('is not given to the withdrawn', () =>
  record({}, {}, [...ADMITTED, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
it('is not given after the submission', () => record({}, { batch: batchAfter(SUBMITTED) }).thenRefuses('RESULTS_SUBMITTED'));
it('is not given in a batch that was called off', () =>
  record(
    {},
    {
      batch: batchAfter([
        ...OPEN,
        BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
      ]),
    },
  ).thenRefuses('BATCH_CANCELLED'));
it('needs a policy of the region', () => record({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
it('knows no candidacy of another enterprise', () => record({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

describe('the sitting of a score', () => {
  const scheduled = (change: Partial<ReturnType<typeof planned>['data']>) =>
    sittingAfter({ ...planned(), data: { ...planned().data, ...change } }, ...PANEL.slice(1));
  it('has taken place by its day, and not before', () => {
    given(recordRawScores, ...ADMITTED)
      .when(intent, evidence, { today: ASSESSED_ON })
      .thenRecordsTypes(ScoreRecorded.type);
    record({}, { sitting: scheduled({ on: addDays(ASSESSED_ON, 400) }) }).thenRefuses('SITTING_NOT_OF_BATCH');
  });
  it('is of the batch', () => record({}, { sitting: scheduled({ batchId: ENTERPRISE }) }).thenRefuses('SITTING_NOT_OF_BATCH'));
  it('is one', () => record({}, { sitting: sittingAfter() }).thenRefuses('SITTING_NOT_OF_BATCH'));
});
