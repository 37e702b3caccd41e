import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import type { Level } from '../../../kernel/level';
import { isRefusal } from '../../../kernel/refusal';
import type { Filing } from '../../accreditation';
import { policyPackOn } from '../../catalogue';
import {
  AnnouncementPublished,
  BatchCancelled,
  BatchOpened,
  CandidacyEvent,
  CandidateRegistered,
  CandidateWithdrawn,
  EligibilityConfirmed,
  EligibilityRejected,
  OutcomeDetermined,
  RegistrationClosed,
  ResultsSubmitted,
  ScoreRecorded,
} from '../assessment.events';
import { batch } from '../batch';
import { outcomeList } from '../batch-outcomes/outcome-list';
import { candidacy, isAdmitted } from '../candidacy';
import {
  RegisterCandidate,
  registerCandidate,
  registerCandidateOnce,
  registerEligibleAlone,
  RegistrationEvidence,
} from './register-candidate';

const TURNER = '6-18-01-01';
const ASSESSED = day('2026-11-21');
const opened = BatchOpened({
  batchId: id(1),
  enterpriseId: id(2),
  region: '320803',
  filingId: id(3),
  planNo: 'P1',
  path: 'EXAM',
  assessmentOn: ASSESSED,
  eligibilityOn: day('2026-11-20'),
  levels: ['INTERMEDIATE', 'SENIOR', 'TECHNICIAN'],
  projectId: null,
  programmeCode: null,
  chainCode: null,
  clusterCode: null,
  trainingKind: null,
});
const submitted = ResultsSubmitted({ batchId: id(1), candidacies: 1, passed: 1, failed: 0, submittedBy: id(901), digest: 'a'.repeat(64) });
const row = (level: 'INTERMEDIATE' | 'TECHNICIAN', trade: string | null = null) => ({
  occupationCode: TURNER,
  edition: '2022',
  trade,
  level,
  standard: 'NATIONAL',
  fromOn: day('2026-01-01'),
  toOn: null,
});
const filing: Filing = {
  status: 'filed',
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: day('2028-12-31'),
  scope: [row('INTERMEDIATE'), row('TECHNICIAN', '数控车工')],
};
const policy = policyPackOn('320803', ASSESSED)!;
// Exactly five years on the day that they are counted to.
const span = { spanId: id(40), employer: 'OWN', occupationCode: TURNER, fromOn: day('2021-11-20'), lastOn: null } as const;
const evidence: RegistrationEvidence = {
  batch: foldAll(batch, [opened]),
  filing,
  policy,
  worker: { status: 'registered', enterpriseId: id(2), personRef: id(5), region: '320803', employeeNo: 'W1' },
  employment: [span],
  qualifications: { certificates: [], diplomas: [], titles: [] },
  issuedHere: [],
  birthOn: day('1990-05-05'),
};
const held = {
  recordId: id(50),
  occupationCode: TURNER,
  trade: null,
  level: 'INTERMEDIATE',
  number: 'Y000032080001263000042',
  issuedOn: ASSESSED,
} as const;
const intent: RegisterCandidate = {
  candidacyId: id(10),
  batchId: id(1),
  enterpriseId: id(2),
  workerId: id(4),
  occupationCode: TURNER,
  trade: null,
  level: 'INTERMEDIATE',
  claim: '1',
  marks: {},
  source: null,
};
const registered = CandidateRegistered({
  candidacyId: id(10),
  batchId: id(1),
  enterpriseId: id(2),
  filingId: id(3),
  workerId: id(4),
  personRef: id(5),
  occupationCode: TURNER,
  trade: null,
  level: 'INTERMEDIATE',
  path: 'EXAM',
  requiredParts: ['THEORY', 'SKILL'],
  passMark: 600,
  policyPack: 'CN-320800@2026-01',
  claimedRuleId: '1',
  source: null,
});
const eligible = EligibilityConfirmed({
  candidacyId: id(10),
  ruleSet: 'NATIONAL-2023',
  ruleId: 'N23-4-1',
  asOf: day('2026-11-20'),
  countedMonths: 60,
  countedDays: 0,
  policyPack: 'CN-320800@2026-01',
});
const theory = (tenths: number) => ScoreRecorded({ candidacyId: id(10), part: 'THEORY', tenths, source: null });
const skill = ScoreRecorded({ candidacyId: id(10), part: 'SKILL', tenths: 600, source: null });
const outcome = (passed: boolean) =>
  OutcomeDetermined({
    candidacyId: id(10),
    batchId: id(1),
    outcome: passed ? 'PASSED' : 'FAILED',
    reason: passed ? null : 'BELOW_PASS_MARK',
    failedParts: passed ? [] : ['THEORY'],
  });
const marks = (tenths: number): RegisterCandidate['marks'] => ({
  THEORY: { kind: 'SCORED', tenths },
  SKILL: { kind: 'SCORED', tenths: 600 },
});
const register = (
  change: Partial<RegisterCandidate> = {},
  known: Partial<RegistrationEvidence> = {},
  history: readonly CandidacyEvent[] = [],
  today = day('2026-12-07'),
) => given(registerCandidate, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { today });
const paramsOf = ({ decision }: ReturnType<typeof register>): object => (isRefusal(decision) ? decision.params : {});

it('registers a worker whose facts fulfil the claimed line', () => register().thenRecords(registered, eligible));
it('invariant 17: the same facts under a later pack, which would now refuse them, change nothing of what was decided', () => {
  const later = {
    policy: { ref: 'CN-320800@2027-01', pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, ruleSet: 'NATIONAL-2018' } } },
  };
  register({}, later).thenRefuses('NOT_ELIGIBLE_CERTIFICATE');
  register({}, later, [registered, eligible]).thenRecordsNothing();
  expect(foldAll(candidacy, [registered, eligible])).toMatchObject({ eligibility: 'CONFIRMED', ruleId: 'N23-4-1' });
});
it('takes the marks of a sheet in the same decision', () =>
  register({ marks: marks(600) }).thenRecords(registered, eligible, theory(600), skill, outcome(true)));
it('59.9 fails, and is no wrong row', () =>
  register({ marks: marks(599) }).thenRecords(registered, eligible, theory(599), skill, outcome(false)));
it('knows no outcome before every part is known', () =>
  register({ marks: { SKILL: { kind: 'SCORED', tenths: 600 } } }).thenRecords(registered, eligible, skill));

describe('the same again', () => {
  it('records nothing', () =>
    register({ marks: marks(600) }, {}, [registered, eligible, theory(600), skill, outcome(true)]).thenRecordsNothing());
  it('records nothing after the submission either', () =>
    register({ marks: marks(600) }, { batch: foldAll(batch, [opened, submitted]) }, [
      registered,
      eligible,
      theory(600),
      skill,
      outcome(true),
    ]).thenRecordsNothing());
  it('never erases a mark by an empty cell', () => register({}, {}, [registered, eligible, theory(600)]).thenRecordsNothing());
  it('records a changed mark, and the outcome that follows', () =>
    register({ marks: marks(600) }, {}, [registered, eligible, theory(599), skill, outcome(false)]).thenRecords(
      theory(600),
      outcome(true),
    ));
  it('changes no mark after the submission', () =>
    register({ marks: marks(600) }, { batch: foldAll(batch, [opened, submitted]) }, [
      registered,
      eligible,
      theory(599),
      skill,
      outcome(false),
    ]).thenRefuses('RESULTS_SUBMITTED'));
  it('takes no mark in a batch that was called off', () =>
    register(
      { marks: marks(600) },
      {
        batch: foldAll(batch, [
          opened,
          BatchCancelled({ batchId: id(1), enterpriseId: id(2), reasonCode: 'OTHER', cancelledOn: ASSESSED }),
        ]),
      },
      [registered, eligible],
    ).thenRefuses('BATCH_CANCELLED'));
  it('does not bring a withdrawn candidate back', () =>
    register({}, {}, [registered, CandidateWithdrawn({ candidacyId: id(10), batchId: id(1), reasonCode: 'OWN_WISH' })]).thenRefuses(
      'CANDIDATE_WITHDRAWN',
    ));
});

describe('the plan and the filing', () => {
  it('knows no batch of another enterprise', () => register({ enterpriseId: id(9) }).thenRefuses('NOT_FOUND'));
  it('knows no worker of another enterprise', () =>
    register(
      {},
      { worker: { status: 'registered', enterpriseId: id(9), personRef: id(5), region: '320803', employeeNo: null } },
    ).thenRefuses('WORKER_UNKNOWN'));
  it('knows no worker who was never registered', () => register({}, { worker: { status: 'unknown' } }).thenRefuses('WORKER_UNKNOWN'));
  it('takes levels of the batch only', () => register({ level: 'JUNIOR' }).thenRefuses('LEVEL_NOT_IN_BATCH'));
  it('takes what the accepted plan lists: every trade where it names none', () => {
    const planned = (trade: string | null) => ({
      batch: foldAll(batch, [
        BatchOpened({ ...opened.data, planId: id(7), subjects: [{ occupationCode: TURNER, trade, level: 'INTERMEDIATE' }] }),
      ]),
    });
    register({}, planned(null)).thenRecords(registered, eligible);
    register({}, planned('数控车工')).thenRefuses('SUBJECT_NOT_IN_PLAN');
  });
  it('takes filed levels only, and names them', () => {
    const refused = register({ level: 'SENIOR' });
    refused.thenRefuses('LEVEL_NOT_IN_SCOPE');
    expect(paramsOf(refused)).toMatchObject({ level: 'SENIOR', on: ASSESSED, filedLevels: ['INTERMEDIATE'] });
  });
  it('takes filed occupations only', () => register({ occupationCode: '6-31-01-03' }).thenRefuses('OCCUPATION_NOT_IN_SCOPE'));
  it('takes filed trades only', () => register({ level: 'TECHNICIAN', trade: '普通车工' }).thenRefuses('LEVEL_NOT_IN_SCOPE'));
  it('tests the filing on the assessment day: its last day is good', () =>
    register({}, { filing: { ...filing, validTo: ASSESSED } }).thenRecords(registered, eligible));
  it('tests the filing on the assessment day: the day before is not', () =>
    register({}, { filing: { ...filing, validTo: addDays(ASSESSED, -1) } }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('needs a policy of the region', () => register({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
  it('ends with the submission', () => register({}, { batch: foldAll(batch, [opened, submitted]) }).thenRefuses('RESULTS_SUBMITTED'));
});

describe('eligibility', () => {
  it('one day less than five years is one day short, and says so', () => {
    const refused = register({}, { employment: [{ ...span, fromOn: day('2021-11-21') }] });
    refused.thenRefuses('NOT_ELIGIBLE_WORK');
    expect(paramsOf(refused)).toMatchObject({ ruleId: 'N23-4-1', years: 5, shortMonths: 0, shortDays: 1, shortTotalDays: 1 });
  });
  it('a claimed line is judged alone', () => register({ claim: 'N23-4-2' }).thenRefuses('NOT_ELIGIBLE_CERTIFICATE'));
  it('without a claim any line will do', () => register({ claim: null }).thenRecordsTypes(registered.type, eligible.type));
  it('without a claim the nearest line is named', () =>
    expect(paramsOf(register({ claim: null }, { employment: [{ ...span, fromOn: day('2022-11-20') }] }))).toMatchObject({
      ruleId: 'N23-4-1',
      shortMonths: 12,
    }));
  it('names what must be held', () =>
    expect(paramsOf(register({ level: 'TECHNICIAN', trade: '数控车工', claim: '1' }))).toMatchObject({
      ruleId: 'N23-2-1',
      level: 'SENIOR',
      printed: '三级/高级工',
    }));
  it('knows how long a certificate must be held', () =>
    register(
      { claim: '2' },
      { qualifications: { certificates: [{ ...held, level: 'JUNIOR', issuedOn: day('2023-11-21') }], diplomas: [], titles: [] } },
    ).thenRefuses('NOT_ELIGIBLE_AFTER_CERTIFICATE'));
  it('asks for a diploma', () => register({ claim: '3' }).thenRefuses('NOT_ELIGIBLE_DIPLOMA'));
  it('asks for a title', () => register({ level: 'TECHNICIAN', trade: '数控车工', claim: '3' }).thenRefuses('NOT_ELIGIBLE_TITLE'));
  it('refuses a line that the level does not have', () => register({ claim: '9' }).thenRefuses('CONDITION_UNKNOWN'));
  it('needs a birth day', () => register({}, { birthOn: null }).thenRefuses('BIRTH_DAY_UNKNOWN'));
  it('counts a certificate issued here', () =>
    register({ claim: '2' }, { issuedHere: [{ ...held, level: 'JUNIOR', issuedOn: day('2023-11-20') }] }).thenRecordsTypes(
      registered.type,
      eligible.type,
    ));
});

describe('a certificate from elsewhere', () => {
  const paper = (isVerified: boolean) => ({
    ...held,
    occupationCode: '6-18-01-01' as string,
    level: 'JUNIOR' as Level,
    issuedOn: day('2023-11-20'),
    ...(isVerified ? { isVerified: true as const } : {}),
  });
  const asked = (priorCertificates?: 'RECORDED' | 'VERIFIED') => ({
    policy: {
      ...policy,
      pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, ...(priorCertificates && { priorCertificates }) } },
    },
  });
  const having = (certificate: ReturnType<typeof paper>, pack: ReturnType<typeof asked>) =>
    register(
      { claim: '2' },
      {
        ...pack,
        employment: [{ ...span, fromOn: day('2023-11-20') }],
        qualifications: { certificates: [certificate], diplomas: [], titles: [] },
      },
    );
  it('counts once it is recorded, unless the policy asks for a second person', () => {
    having(paper(false), asked()).thenRecordsTypes(CandidateRegistered.type, EligibilityConfirmed.type);
    having(paper(false), asked('RECORDED')).thenRecordsTypes(CandidateRegistered.type, EligibilityConfirmed.type);
    having(paper(false), asked('VERIFIED')).thenRefuses('NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED');
  });
  it('that waits for the second person is told apart from none', () => {
    having({ ...paper(false), level: 'TECHNICIAN' }, asked('VERIFIED')).thenRefuses('NOT_ELIGIBLE_CERTIFICATE');
    having({ ...paper(false), occupationCode: '6-31-01-03' }, asked('VERIFIED')).thenRefuses('NOT_ELIGIBLE_CERTIFICATE');
    having({ ...paper(false), issuedOn: day('2027-01-01') }, asked('VERIFIED')).thenRefuses('NOT_ELIGIBLE_CERTIFICATE');
  });
  it('counts once it is verified', () =>
    having(paper(true), asked('VERIFIED')).thenRecordsTypes(CandidateRegistered.type, EligibilityConfirmed.type));
  it('that is not verified keeps nobody from the level', () => {
    const same = { qualifications: { certificates: [held], diplomas: [], titles: [] } };
    register({}, same).thenRefuses('LEVEL_ALREADY_HELD');
    register({}, { ...same, ...asked('VERIFIED') }).thenRecordsTypes(CandidateRegistered.type, EligibilityConfirmed.type);
  });
});

describe('a level already held', () => {
  const papers = (paper: Partial<typeof held> | object) => ({
    qualifications: { certificates: [{ ...held, ...paper }], diplomas: [], titles: [] },
  });
  it('is not assessed again', () => register({}, papers({})).thenRefuses('LEVEL_ALREADY_HELD'));
  it('counts from its issue day', () =>
    register({}, papers({ issuedOn: addDays(ASSESSED, 1) })).thenRecordsTypes(registered.type, eligible.type));
  it('of another trade does not count', () => register({}, papers({ trade: '数控车工' })).thenRecordsTypes(registered.type, eligible.type));
  it('was issued here', () => register({}, { issuedHere: [held] }).thenRefuses('LEVEL_ALREADY_HELD'));
  it('was annulled', () => register({}, { issuedHere: [{ ...held, annulled: true }] }).thenRecordsTypes(registered.type, eligible.type));
});

describe('marks', () => {
  it('are taken on the assessment day', () =>
    register({ marks: marks(600) }, {}, [], ASSESSED).thenRecords(registered, eligible, theory(600), skill, outcome(true)));
  it('are not taken the day before', () =>
    register({ marks: marks(600) }, {}, [], addDays(ASSESSED, -1)).thenRefuses('SCORE_BEFORE_ASSESSMENT'));
  it('belong to parts of the level', () =>
    register({ marks: { REVIEW: { kind: 'SCORED', tenths: 700 } } }).thenRefuses('PART_NOT_REQUIRED'));
});

describe('invariants 2 and 4: the filing since the registration', () => {
  const suspendedFrom = (fromOn: Day): Partial<RegistrationEvidence> => ({
    filing: { ...filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn, lastOn: null }] } as Filing,
  });
  const ended = { ...filing, closures: [{ kind: 'CANCELLED', rows: null, fromOn: addDays(ASSESSED, 1), lastOn: null }] } as Filing;
  const refusing = { ...policy, pack: { ...policy.pack, filing: { ...policy.pack.filing, finishBatchesAfterEnd: false } } };
  it('is asked anew for marks that come later', () => {
    register({ marks: marks(600) }, suspendedFrom(ASSESSED), [registered, eligible]).thenRefuses('FILING_NOT_IN_FORCE');
    register({ marks: marks(600) }, suspendedFrom(addDays(ASSESSED, 1)), [registered, eligible]).thenRecords(
      theory(600),
      skill,
      outcome(true),
    );
  });
  it('lets a batch of before its end be finished, or not, as the pack says', () => {
    register({}, { filing: ended }).thenRecords(registered, eligible);
    register({}, { filing: ended, policy: refusing }).thenRefuses('FILING_ENDED');
    register({}, { filing: ended, policy: refusing }, [], ASSESSED).thenRecords(registered, eligible);
  });
  it('was not asked before version 2, whose decisions stay explained', () =>
    given(registerCandidateOnce, registered, eligible)
      .when({ ...intent, marks: marks(600) }, { ...evidence, ...suspendedFrom(ASSESSED) }, { today: ASSESSED })
      .thenRecords(theory(600), skill, outcome(true)));
});

describe('the guiding catalogue, for a batch without a plan', () => {
  const ON = day('2026-11-01');
  const known = (validFrom: Day, ...occupations: string[]): Partial<RegistrationEvidence> => ({
    guidingCatalogue: [
      {
        version: '2026',
        region: '320800',
        validFrom,
        documentNo: '淮人社发〔2026〕8号',
        classes: [],
        items: occupations.map((occupationCode) => ({
          itemCode: 'P-1',
          kind: 'CERTIFICATE_PROJECT' as const,
          classCode: 'A',
          title: '车工',
          occupationCode,
          trade: null,
          levels: [],
          flags: [],
          institution: null,
        })),
      },
    ],
  });
  const unplanned = { batch: foldAll(batch, [BatchOpened({ ...opened.data, openedOn: ON })]) };
  it('lists what is assessed on the day of its opening', () => {
    register({}, { ...unplanned, ...known(ON, TURNER) }).thenRecords(registered, eligible);
    register({}, { ...unplanned, ...known(ON, '6-31-01-03') }).thenRefuses('PLAN_NOT_IN_CATALOGUE');
    register({}, { ...unplanned, ...known(addDays(ON, 1), '6-31-01-03') }).thenRecords(registered, eligible);
  });
  it('was asked of the plan where there is one, and of no batch before its day was kept', () => {
    const subject = { occupationCode: TURNER, trade: null, level: 'INTERMEDIATE' } as const;
    register(
      {},
      { batch: foldAll(batch, [BatchOpened({ ...opened.data, openedOn: ON, planId: id(7), subjects: [subject] })]), ...known(ON) },
    ).thenRecords(registered, eligible);
    register({}, known(ON)).thenRecords(registered, eligible);
  });
});

it('takes no single mark as one of a process assessment', () => {
  const process = { batch: foldAll(batch, [BatchOpened({ ...opened.data, path: 'PROCESS' })]) };
  register({ marks: marks(600) }, process).thenRefuses('RECORDS_TOO_FEW');
  register({ marks: marks(600) }, process, [registered, eligible]).thenRefuses('RECORDS_TOO_FEW');
});

describe('with a waiver to come (破格, 越级)', () => {
  const short = { employment: [{ ...span, fromOn: day('2022-11-20') }] };
  const technician = { level: 'TECHNICIAN', trade: '数控车工', claim: null, path: 'EXCEPTIONAL' } as const;
  it('registers, and keeps for every line the first condition that failed, and by how much', () => {
    const { decision } = register(technician, short);
    const [applied, rejected] = decision as readonly CandidacyEvent[];
    expect(applied!.data).toMatchObject({ path: 'EXCEPTIONAL', level: 'TECHNICIAN' });
    expect(rejected).toMatchObject({ type: EligibilityRejected.type, data: { ruleSet: 'NATIONAL-2023', asOf: '2026-11-20' } });
    expect((rejected!.data as { failures: object[] }).failures).toContainEqual({
      ruleId: 'N23-2-1',
      condition: 'holds',
      shortTotalDays: null,
      reachedOn: null,
    });
  });
  it('is not for a level that the pack leaves out', () =>
    register({ path: 'EXCEPTIONAL', claim: null }, short).thenRefuses('PATH_LEVEL_NOT_OFFERED'));
  it('invariant 18: is not for a path that the pack does not enable', () =>
    register(technician, {
      ...short,
      policy: { ...policy, pack: { ...policy.pack, paths: { ...policy.pack.paths, EXCEPTIONAL: { enabled: false } } } },
    }).thenRefuses('PATH_NOT_OFFERED'));
  it('has nothing to waive where no line leads to the level', () => {
    const chief = {
      batch: foldAll(batch, [BatchOpened({ ...opened.data, levels: ['CHIEF'] })]),
      filing: { ...filing, scope: [{ ...filing.scope[0]!, level: 'CHIEF' as const }] },
    };
    const led = { ...policy, pack: { ...policy.pack, paths: { ...policy.pack.paths, EXCEPTIONAL: { enabled: true } } } };
    register({ level: 'CHIEF', claim: null }, chief).thenRefuses('NO_CONDITIONS_FOR_LEVEL');
    register({ level: 'CHIEF', claim: null, path: 'EXCEPTIONAL' }, { ...chief, policy: led }).thenRefuses('NO_CONDITIONS_FOR_LEVEL');
  });
  it('is not needed by who is eligible', () => register({ path: 'EXCEPTIONAL' }).thenRefuses('WAIVER_NOT_NEEDED'));
  it('takes no marks yet', () => register({ ...technician, marks: marks(600) }, short).thenRefuses('ELIGIBILITY_NOT_CONFIRMED'));
  it('takes none from a sheet before the waiver either', () => {
    const history = register(technician, short).decision as readonly CandidacyEvent[];
    register({ ...technician, marks: marks(600) }, short, history).thenRefuses('ELIGIBILITY_NOT_CONFIRMED');
  });
});

describe('kept although not eligible', () => {
  const short = { employment: [{ ...span, fromOn: day('2021-11-21') }] };
  const rejected = EligibilityRejected({
    candidacyId: id(10),
    batchId: id(1),
    ruleSet: 'NATIONAL-2023',
    asOf: day('2026-11-20'),
    policyPack: 'CN-320800@2026-01',
    failures: [
      { ruleId: 'N23-4-1', condition: 'work', shortTotalDays: 1, reachedOn: day('2026-11-21') },
      ...(['holds', 'diploma'] as const).map((condition, line) => ({
        ruleId: `N23-4-${line + 2}`,
        condition,
        shortTotalDays: null,
        reachedOn: null,
      })),
    ],
  });
  const keep = { recordIneligible: true } as const;
  const state = (...history: readonly CandidacyEvent[]) => foldAll(candidacy, history);
  it('is registered with the line that failed, and by how much', () => register(keep, short).thenRecords(registered, rejected));
  it('is who has worked a day less; a day more is admitted', () => register(keep).thenRecords(registered, eligible));
  it('is refused where nobody asked to keep it', () => register({}, short).thenRefuses('NOT_ELIGIBLE_WORK'));
  it('takes no marks, at once or later', () => {
    register({ ...keep, marks: marks(600) }, short).thenRefuses('ELIGIBILITY_NOT_CONFIRMED');
    register({ ...keep, marks: marks(600) }, short, [registered, rejected]).thenRefuses('ELIGIBILITY_NOT_CONFIRMED');
  });
  it('the same again records nothing', () => register(keep, short, [registered, rejected]).thenRecordsNothing());
  it('is not admitted, and holds nobody up', () => {
    const candidate = state(registered, rejected);
    expect(candidate.status === 'registered' && isAdmitted(candidate)).toBe(false);
    expect(outcomeList([candidate, state(registered, eligible, theory(600), skill, outcome(true))])).toMatchObject({
      undetermined: 0,
      standings: [{ outcome: 'PASSED' }],
    });
  });
  it('is admitted once facts that were registered since carry the application, with the marks that come along', () => {
    register({}, {}, [registered, rejected]).thenRecords(eligible);
    register({ marks: marks(600) }, {}, [registered, rejected]).thenRecords(eligible, theory(600), skill, outcome(true));
    register({}, short, [registered, rejected]).thenRefuses('NOT_ELIGIBLE_WORK');
  });
  it('is no longer admitted once the results are submitted', () =>
    register({}, { batch: foldAll(batch, [opened, submitted]) }, [registered, rejected]).thenRefuses('RESULTS_SUBMITTED'));
  it('keeps nobody from the rest: scope, levels held and the filing refuse as ever', () => {
    register({ ...keep, level: 'SENIOR' }, short).thenRefuses('LEVEL_NOT_IN_SCOPE');
    register(keep, { ...short, issuedHere: [held] }).thenRefuses('LEVEL_ALREADY_HELD');
  });
  it('was not asked before version 3, whose decisions stay explained', () => {
    const before = (change: Partial<RegisterCandidate>, known: Partial<RegistrationEvidence> = {}) =>
      given(registerEligibleAlone).when({ ...intent, ...change }, { ...evidence, ...known });
    before({}).thenRecords(registered, eligible);
    before(keep, short).thenRefuses('NOT_ELIGIBLE_WORK');
  });
});

describe('the time of registration', () => {
  const announced = AnnouncementPublished({
    batchId: id(1),
    enterpriseId: id(2),
    publishedOn: day('2026-11-02'),
    registrationUntil: day('2026-11-10'),
    feeFen: 0,
    documentSha256: 'a'.repeat(64),
  });
  const until = (today: string) => register({}, { batch: foldAll(batch, [opened, announced]) }, [], day(today));
  it('ends with the announced day', () => until('2026-11-10').thenRecords(registered, eligible));
  it('is over on the next', () => until('2026-11-11').thenRefuses('REGISTRATION_CLOSED'));
  it('ends when it is closed', () =>
    register(
      {},
      {
        batch: foldAll(batch, [
          opened,
          RegistrationClosed({ batchId: id(1), enterpriseId: id(2), closedOn: ASSESSED, admitted: 0, digest: 'a'.repeat(64) }),
        ]),
      },
    ).thenRefuses('REGISTRATION_CLOSED'));
  it('ends when the batch is called off', () =>
    register(
      {},
      {
        batch: foldAll(batch, [
          opened,
          BatchCancelled({ batchId: id(1), enterpriseId: id(2), reasonCode: 'OTHER', cancelledOn: ASSESSED }),
        ]),
      },
    ).thenRefuses('BATCH_CANCELLED'));
});

it.each(['DIRECT', 'COMPETITION'] as const)('is not for a %s batch, where a committee decides', (path) =>
  register({}, { batch: foldAll(batch, [BatchOpened({ ...opened.data, path })]) }).thenRefuses('COMMITTEE_DECIDES'),
);
it('asks for the parts of a performance review', () =>
  register(
    { level: 'TECHNICIAN', trade: '数控车工', claim: null },
    {
      batch: foldAll(batch, [BatchOpened({ ...opened.data, path: 'PERFORMANCE' })]),
      qualifications: { certificates: [{ ...held, level: 'SENIOR', issuedOn: day('2021-11-20') }], diplomas: [], titles: [] },
    },
  ).thenRecords(
    CandidateRegistered({
      ...registered.data,
      level: 'TECHNICIAN',
      trade: '数控车工',
      path: 'PERFORMANCE',
      requiredParts: ['REVIEW'],
      claimedRuleId: null,
    }),
    EligibilityConfirmed({ ...eligible.data, ruleId: 'N23-2-1' }),
  ));
it('carries dimensions of its own', () =>
  register({ dimensions: { projectId: 'JN-2026', targetGroup: 'VETERANS', chainCode: null } }).thenRecords(
    CandidateRegistered({ ...registered.data, projectId: 'JN-2026', targetGroup: 'VETERANS' }),
    eligible,
  ));
it('carries codes of the lists of the day', () => {
  const codes = { ...policy, pack: { ...policy.pack, dimensions: { projectId: ['JN-2026'] } } };
  register({ dimensions: { projectId: 'JN-2026' } }, { codes }).thenRecordsTypes(registered.type, eligible.type);
  register({ dimensions: { projectId: 'JN-2027' } }, { codes }).thenRefuses('DIMENSION_CODE_UNKNOWN');
});
it('carries the reference of a group that is kept in the vault', () => {
  const targetGroupText = { textId: id(30), version: 1, commitment: 'b'.repeat(64) };
  register({ dimensions: { targetGroup: null }, targetGroupText }).thenRecords(
    CandidateRegistered({ ...registered.data, targetGroupText }),
    eligible,
  );
});
it('carries no target group that says something sensitive', () =>
  register({ dimensions: { targetGroup: 'DISABLED' } }).thenRefuses('TARGET_GROUP_NOT_PUBLIC'));
