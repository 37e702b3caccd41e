import { ACCEPTED_PLAN, FILED_PLAN, PLAN, planAfter, RETURNED_PLAN } from '../../../../test/support/stories/filed-plan';
import { given, id } from '../../../../test/support/stories/given';
import { Day, day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import { policyPackOn, ResolvedPack } from '../../catalogue';
import { BatchEvent, BatchOpened } from '../assessment.events';
import { NO_DIMENSIONS } from '../dimensions';
import { OpenBatch, openBatch, openBatchAnyDay, openBatchOfAnyLevel, OpenBatchEvidence } from './open-batch';

const dimensions = NO_DIMENSIONS;
const IN_TIME = day('2026-11-13');
const intent: OpenBatch = {
  batchId: id(1),
  enterpriseId: id(2),
  filingId: id(3),
  path: 'EXAM',
  assessmentOn: day('2026-11-21'),
  eligibilityOn: day('2026-11-20'),
  levels: ['SENIOR'],
  dimensions,
};
const filing: Filing = {
  status: 'filed',
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: day('2026-11-21'),
  scope: [
    {
      occupationCode: '6-18-01-01',
      edition: '2022',
      trade: null,
      level: 'SENIOR',
      standard: 'NATIONAL',
      fromOn: day('2026-01-01'),
      toOn: null,
    },
  ],
};
const policy = policyPackOn('320803', day('2026-11-21'))!;
const evidence: OpenBatchEvidence = {
  enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' },
  filing,
  policy,
  plan: { status: 'none' },
};
const packWith = (asOf: ResolvedPack['pack']['eligibility']['asOf']): OpenBatchEvidence => ({
  ...evidence,
  policy: { ...policy, pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, asOf } } },
});
const { dimensions: _, ...plan } = intent;
const opened = BatchOpened({
  ...plan,
  ...dimensions,
  region: '320803',
  planNo: 'P20261121-00000000',
  levels: ['SENIOR'],
  openedOn: IN_TIME,
});

const opening = (...history: readonly BatchEvent[]) => ({
  when: (asked: OpenBatch, known: OpenBatchEvidence) => given(openBatch, ...history).when(asked, known, { today: IN_TIME }),
});

it('opens on the last day of the filing, with a plan number', () => opening().when(intent, evidence).thenRecords(opened));
it('does not open for the day after the filing', () =>
  opening()
    .when({ ...intent, assessmentOn: day('2026-11-22') }, evidence)
    .thenRefuses('FILING_NOT_IN_FORCE'));
it('opens once', () => opening(opened).when(intent, evidence).thenRefuses('BATCH_OPENED_BEFORE'));
it('does not know the filing of another enterprise', () =>
  opening()
    .when(intent, { ...evidence, filing: { ...filing, enterpriseId: id(9) } })
    .thenRefuses('NOT_FOUND'));
it('does not know a filing that was never made', () =>
  opening()
    .when(intent, { ...evidence, filing: { status: 'none' } })
    .thenRefuses('NOT_FOUND'));
it('takes filed levels only', () =>
  opening()
    .when({ ...intent, levels: ['SENIOR', 'TECHNICIAN'] }, evidence)
    .thenRefuses('LEVEL_NOT_FILED'));
it('takes no level to which no conditions lead, unless a committee is to recognise it', () => {
  const chief = { ...evidence, filing: { ...filing, scope: [...filing.scope, { ...filing.scope[0]!, level: 'CHIEF' as const }] } };
  const asked: OpenBatch = { ...intent, levels: ['SENIOR', 'CHIEF'] };
  const { DIRECT } = policy.pack.paths;
  opening().when(asked, chief).thenRefuses('NO_CONDITIONS_FOR_LEVEL', { level: 'CHIEF', ruleSet: 'NATIONAL-2023' });
  given(openBatchOfAnyLevel).when(asked, chief, { today: IN_TIME }).thenRecordsTypes(opened.type);
  const led = { ...policy, pack: { ...policy.pack, paths: { ...policy.pack.paths, DIRECT: { ...DIRECT, levels: ['CHIEF' as const] } } } };
  opening()
    .when({ ...asked, path: 'DIRECT', levels: ['CHIEF'] }, { ...chief, policy: led })
    .thenRecordsTypes(opened.type);
});
it('takes no level whose row is suspended on the day', () => {
  const stopped = (lastOn: string): OpenBatchEvidence => ({
    ...evidence,
    filing: {
      ...filing,
      closures: [{ kind: 'SUSPENDED', rows: [1], fromOn: day('2026-11-01'), lastOn: day(lastOn) }],
    } as OpenBatchEvidence['filing'],
  });
  opening().when(intent, stopped('2026-11-21')).thenRefuses('LEVEL_NOT_FILED');
  opening().when(intent, stopped('2026-11-20')).thenRecords(opened);
});
it('needs a policy of the region', () =>
  opening()
    .when(intent, { ...evidence, policy: null })
    .thenRefuses('POLICY_PACK_UNKNOWN'));

describe('invariant 4: an ended filing', () => {
  const before = { ...intent, assessmentOn: day('2026-11-20') };
  const ended: OpenBatchEvidence = {
    ...evidence,
    filing: {
      ...filing,
      closures: [{ kind: 'CANCELLED', rows: null, fromOn: day('2026-11-21'), lastOn: null }],
    } as OpenBatchEvidence['filing'],
  };
  it('takes no batch from the day of its end on, also none for a day before', () =>
    given(openBatch)
      .when(before, ended, { today: day('2026-11-21') })
      .thenRefuses('FILING_ENDED', { standing: 'CANCELLED' }));
  it('took one the day before', () =>
    given(openBatch)
      .when(before, ended, { today: day('2026-11-20') })
      .thenRecordsTypes(opened.type));
  it('takes none when it has run out, and does on its last day', () => {
    given(openBatch)
      .when(intent, evidence, { today: day('2026-11-22') })
      .thenRefuses('FILING_ENDED', { standing: 'EXPIRED' });
    given(openBatch)
      .when(intent, evidence, { today: day('2026-11-21') })
      .thenRecordsTypes(opened.type);
  });
  it('was not asked for before version 2, whose decisions stay explained', () =>
    given(openBatchAnyDay)
      .when(before, ended, { today: day('2026-11-21') })
      .thenRecordsTypes(opened.type));
});

describe('the guiding catalogue, for a batch without a plan', () => {
  const institution = {
    itemCode: 'A-001',
    kind: 'ASSESSMENT_INSTITUTION',
    classCode: null,
    title: '另一家',
    occupationCode: null,
    trade: null,
    levels: [],
    flags: [],
    institution: 'Y000032080002',
  } as const;
  const version = (validFrom: Day) => ({
    version: '2026',
    region: '320800',
    validFrom,
    documentNo: '淮人社发〔2026〕8号',
    classes: [],
    items: [{ ...institution, levels: [], flags: [] }],
  });
  it('is asked for the institution, by its version of the day of the opening', () => {
    opening()
      .when(intent, { ...evidence, guidingCatalogue: [version(IN_TIME)] })
      .thenRefuses('INSTITUTION_NOT_IN_CATALOGUE');
    opening()
      .when(intent, { ...evidence, guidingCatalogue: [version(day('2026-11-14'))] })
      .thenRecords(opened);
  });
  it('is named by the batch', () =>
    opening()
      .when(intent, { ...evidence, guidingCatalogue: [{ ...version(IN_TIME), items: [] }] })
      .thenRecords(BatchOpened({ ...opened.data, guidingVersion: '2026' })));
  it('was asked of the plan where there is one', () =>
    opening()
      .when({ ...intent, planId: PLAN }, { ...evidence, plan: planAfter(ACCEPTED_PLAN), guidingCatalogue: [version(IN_TIME)] })
      .thenRecordsTypes(opened.type));
});

describe('the path', () => {
  const paths = (change: Partial<ResolvedPack['pack']['paths']>): OpenBatchEvidence => ({
    ...evidence,
    policy: { ...policy, pack: { ...policy.pack, paths: { ...policy.pack.paths, ...change } } },
  });
  it.each(['EXAM', 'PROCESS', 'COMPETITION', 'DIRECT'] as const)('may be %s', (path) =>
    opening()
      .when({ ...intent, path }, evidence)
      .thenRecordsTypes(opened.type),
  );
  it('invariant 18: is refused where the pack does not enable it', () =>
    opening()
      .when({ ...intent, path: 'DIRECT' }, paths({ DIRECT: { ...policy.pack.paths.DIRECT, enabled: false } }))
      .thenRefuses('PATH_NOT_OFFERED'));
  it('invariant 18: is refused where the pack does not name it', () =>
    opening()
      .when({ ...intent, path: 'PROCESS' }, paths({ PROCESS: undefined }))
      .thenRefuses('PATH_NOT_OFFERED'));
  it('leads to the level', () =>
    opening()
      .when({ ...intent, path: 'PERFORMANCE' }, evidence)
      .thenRefuses('PATH_LEVEL_NOT_OFFERED'));
  it.each(['EXCEPTIONAL', 'SKIP_LEVEL'] as const)('%s is that of a person, not of a batch', (path) =>
    opening()
      .when({ ...intent, path }, evidence)
      .thenRefuses('PATH_NOT_OFFERED'),
  );
});

describe('the plan', () => {
  const planned = { ...intent, planId: PLAN };
  const open = (plan: OpenBatchEvidence['plan'], change: Partial<OpenBatch> = {}) =>
    opening().when({ ...planned, ...change }, { ...evidence, plan });
  const accepted = planAfter(ACCEPTED_PLAN);
  it('gives the batch its number, its dimensions and what is listed', () =>
    open(accepted).thenRecords(
      BatchOpened({
        ...opened.data,
        planNo: 'P20261121-PLAN',
        projectId: 'JN-2026',
        planId: PLAN,
        subjects: [{ occupationCode: '6-18-01-01', trade: null, level: 'SENIOR' }],
      }),
    ));
  it('is accepted first', () => open(planAfter(FILED_PLAN)).thenRefuses('PLAN_NOT_ACCEPTED'));
  it('was not returned', () => open(planAfter(RETURNED_PLAN)).thenRefuses('PLAN_NOT_ACCEPTED'));
  it('is there', () => open({ status: 'none' }).thenRefuses('NOT_FOUND'));
  it('is the own one', () => open({ ...accepted, enterpriseId: id(9) } as typeof accepted).thenRefuses('NOT_FOUND'));
  it.each<[string, Partial<OpenBatch>]>([
    ['path', { path: 'PROCESS' }],
    ['assessmentOn', { assessmentOn: day('2026-11-20') }],
    ['levels', { levels: ['SENIOR', 'JUNIOR'] }],
    ['projectId', { dimensions: { ...dimensions, projectId: 'OTHER' } }],
    ['chainCode', { dimensions: { ...dimensions, chainCode: 'C1' } }],
  ])('is carried out as it was accepted: %s', (name, change) => {
    const known = {
      ...evidence,
      plan: accepted,
      filing: { ...filing, scope: [...filing.scope, { ...filing.scope[0]!, level: 'JUNIOR' as const }] },
    };
    const refused = opening().when({ ...planned, ...change }, known);
    refused.thenRefuses('BATCH_NOT_AS_PLANNED');
    expect(refused.decision).toMatchObject({ params: { differs: [name] } });
  });
  it('is under the same filing', () =>
    opening()
      .when({ ...planned, filingId: id(33) }, { ...evidence, plan: accepted })
      .thenRefuses('BATCH_NOT_AS_PLANNED'));
  it('is required where the pack says so', () =>
    opening()
      .when(intent, { ...evidence, policy: { ...policy, pack: { ...policy.pack, plan: { leadWorkingDays: 5, mustBeAccepted: true } } } })
      .thenRefuses('PLAN_REQUIRED'));
});

describe('the day that years are counted to', () => {
  it('may be the assessment day', () =>
    opening()
      .when({ ...intent, eligibilityOn: intent.assessmentOn }, evidence)
      .thenRecordsTypes(opened.type));
  it('is not after the assessment', () =>
    opening()
      .when({ ...intent, eligibilityOn: day('2026-11-22') }, evidence)
      .thenRefuses('ELIGIBILITY_DAY_WRONG'));
  it('is the assessment day where the pack says so', () =>
    opening().when(intent, packWith('EXAM_DATE')).thenRefuses('ELIGIBILITY_DAY_WRONG'));
  it('is the end of the year where the pack says so', () =>
    opening()
      .when({ ...intent, eligibilityOn: day('2026-12-31') }, packWith('YEAR_END'))
      .thenRecordsTypes(opened.type));
});
