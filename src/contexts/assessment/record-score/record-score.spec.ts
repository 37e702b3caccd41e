import {
  ASSESSED_ON,
  batchAfter,
  BATCH,
  CANDIDACY,
  eligible,
  ENTERPRISE,
  OPEN,
  opened,
  OTHER_ENTERPRISE,
  outcome,
  registered as applied,
  score,
  SUBMITTED,
  voided,
} from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import {
  BatchCancelled,
  BatchOpened,
  CandidacyEvent,
  CandidateAbsent,
  CandidateWithdrawn,
  EligibilityRejected,
  OutcomeDetermined,
  PartKept,
} from '../assessment.events';
import type { ExamEvidence } from '../examined';
import { RecordScore, recordScore } from './record-score';

/** Admitted, as nearly everybody is who was registered. */
const registered = [applied, eligible] as const;
const passed = [...registered, score('THEORY', 800), score('SKILL', 600), outcome()] as const;
const intent: RecordScore = { candidacyId: CANDIDACY, enterpriseId: ENTERPRISE, part: 'SKILL', score: '95.6' };
const open = { batch: batchAfter(OPEN) };
const record = (change: Partial<RecordScore>, ...history: CandidacyEvent[]) =>
  given(recordScore, ...history).when({ ...intent, ...change }, open);

it('marks a part', () => record({}, ...registered).thenRecords(score('SKILL', 956)));
it('determines the outcome with the last part', () =>
  record({}, ...registered, score('THEORY', 600)).thenRecords(score('SKILL', 956), outcome()));
it('60.0 passes', () => record({ score: '60.0' }, ...registered, score('THEORY', 600)).thenRecords(score('SKILL', 600), outcome()));
it('59.9 fails', () => record({ score: '59.9' }, ...registered, score('THEORY', 600)).thenRecords(score('SKILL', 599), outcome('SKILL')));
it('parts never make up for each other', () =>
  record({ score: '20' }, ...registered, score('THEORY', 1000)).thenRecords(score('SKILL', 200), outcome('SKILL')));
it('absence fails, by its own reason', () =>
  record({ score: 'ABSENT' }, ...registered, score('THEORY', 600)).thenRecords(
    CandidateAbsent({ candidacyId: CANDIDACY, part: 'SKILL', source: null }),
    OutcomeDetermined({ candidacyId: CANDIDACY, batchId: BATCH, outcome: 'FAILED', reason: 'ABSENT', failedParts: ['SKILL'] }),
  ));
it('takes a mark anew until the submission', () => record({ score: '61' }, ...passed).thenRecords(score('SKILL', 610), outcome()));
it('records the same mark once', () => record({ score: '60' }, ...passed).thenRecordsNothing());

it('100.0 is a mark', () => record({ score: '100.0' }, ...registered).thenRecords(score('SKILL', 1000)));
it('100.1 is none', () => record({ score: '100.1' }, ...registered).thenRefuses('SCORE_OUT_OF_RANGE'));
it('is not rounded', () => record({ score: '60.05' }, ...registered).thenRefuses('SCORE_TOO_MANY_DECIMALS'));
it('is a number', () => record({ score: 'good' }, ...registered).thenRefuses('SCORE_NOT_A_NUMBER'));
it('is something', () => record({ score: ' ' }, ...registered).thenRefuses('SCORE_MISSING'));
it('belongs to a part of the level', () => record({ part: 'REVIEW' }, ...registered).thenRefuses('PART_NOT_REQUIRED'));

it('is given on the assessment day', () =>
  given(recordScore, ...registered)
    .when(intent, open, { today: ASSESSED_ON })
    .thenRecords(score('SKILL', 956)));
it('is not given the day before', () =>
  given(recordScore, ...registered)
    .when(intent, open, { today: addDays(ASSESSED_ON, -1) })
    .thenRefuses('SCORE_BEFORE_ASSESSMENT'));
it('is not changed after the submission', () =>
  given(recordScore, ...passed)
    .when(intent, { batch: batchAfter(SUBMITTED) })
    .thenRefuses('RESULTS_SUBMITTED'));
it('is not given to the withdrawn', () =>
  record({}, ...registered, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
it('is not given in a batch that was called off', () =>
  given(recordScore, ...registered)
    .when(intent, {
      batch: batchAfter([
        ...OPEN,
        BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
      ]),
    })
    .thenRefuses('BATCH_CANCELLED'));
it('knows no candidacy of another enterprise', () => record({ enterpriseId: OTHER_ENTERPRISE }, ...registered).thenRefuses('NOT_FOUND'));
it('knows no candidacy that never was', () => record({}).thenRefuses('NOT_FOUND'));

describe('invariant 5: nobody is marked whose eligibility is not confirmed', () => {
  const rejected = EligibilityRejected({
    candidacyId: CANDIDACY,
    batchId: BATCH,
    ruleSet: 'NATIONAL-2023',
    asOf: ASSESSED_ON,
    failures: [],
    policyPack: 'CN-320800@2026-01',
  });
  it('because it was not judged', () => record({}, applied).thenRefuses('ELIGIBILITY_NOT_CONFIRMED'));
  it('because it was rejected', () => record({}, applied, rejected).thenRefuses('ELIGIBILITY_NOT_CONFIRMED'));
  it('until it is', () => record({}, applied, rejected, eligible).thenRecords(score('SKILL', 956)));
});
it('changes nothing of a void result', () => record({}, ...passed, ...voided).thenRefuses('RESULT_VOID'));
it('leaves a kept part alone', () =>
  record(
    {},
    ...registered,
    PartKept({ candidacyId: CANDIDACY, part: 'SKILL', tenths: 700, fromCandidacyId: id(9), satOn: ASSESSED_ON, keptUntil: ASSESSED_ON }),
  ).thenRefuses('PART_KEPT'));

describe('invariants 1 and 2: a mark is of the day of the assessment', () => {
  const exam = (suspendedFrom: Day): ExamEvidence => ({
    filing: { ...waivingEvidence.filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn: suspendedFrom, lastOn: null }] } as Filing,
    policy: waivingEvidence.policy,
  });
  const marked = (from: Day, score = '95.6') => given(recordScore, ...registered).when({ ...intent, score }, { ...open, ...exam(from) });
  it('which a suspension that covers it leaves without effect', () =>
    marked(ASSESSED_ON).thenRefuses('FILING_NOT_IN_FORCE', { on: ASSESSED_ON }));
  it('and with it absence', () => marked(ASSESSED_ON, 'ABSENT').thenRefuses('FILING_NOT_IN_FORCE'));
  it('which a suspension from the next day on does not touch', () => marked(addDays(ASSESSED_ON, 1)).thenRecords(score('SKILL', 956)));
  it('and says the same once all the same', () =>
    given(recordScore, ...passed)
      .when({ ...intent, score: '60' }, { ...open, ...exam(ASSESSED_ON) })
      .thenRecordsNothing());
});

describe('过程化考核', () => {
  const process = {
    batch: batchAfter([BatchOpened({ ...opened.data, path: 'PROCESS' })]),
    filing: waivingEvidence.filing,
    policy: waivingEvidence.policy,
  };
  const once = {
    ...waivingEvidence.policy!,
    pack: {
      ...waivingEvidence.policy!.pack,
      paths: { ...waivingEvidence.policy!.pack.paths, PROCESS: { ...waivingEvidence.policy!.pack.paths.PROCESS!, minRecords: 1 } },
    },
  };
  it('is not marked by one record where the pack asks for several', () =>
    given(recordScore, ...registered)
      .when(intent, process)
      .thenRefuses('RECORDS_TOO_FEW', { records: 1, minRecords: 3 }));
  it('is where it asks for one', () =>
    given(recordScore, ...registered)
      .when(intent, { ...process, policy: once })
      .thenRecords(score('SKILL', 956)));
  it('may find somebody absent', () =>
    given(recordScore, ...registered)
      .when({ ...intent, score: 'ABSENT' }, process)
      .thenRecordsTypes(CandidateAbsent.type));
});

describe('the scale of the pack', () => {
  const upTo = (scoreMax: number) => ({
    ...open,
    filing: waivingEvidence.filing,
    policy: { ...waivingEvidence.policy!, pack: { ...waivingEvidence.policy!.pack, scoreMax } },
  });
  it('ends with its highest mark', () =>
    given(recordScore, ...registered)
      .when(intent, upTo(956))
      .thenRecords(score('SKILL', 956)));
  it('has none above it', () =>
    given(recordScore, ...registered)
      .when(intent, upTo(955))
      .thenRefuses('SCORE_OUT_OF_RANGE'));
});
