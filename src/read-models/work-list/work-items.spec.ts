import { id } from '../../../test/support/stories/given';
import { policyPackOn } from '../../contexts/catalogue';
import { day, month } from '../../kernel/day';
import { instant } from '../../kernel/instant';
import { monthToClose, workItems } from './work-items';
import { MAX_ITEMS, workListAnswer } from './work-list-answer';
import type { BatchFacts, FilingStanding, WorkFacts } from './work-list-facts';

const TODAY = day('2026-11-23');
const { pack } = policyPackOn('320803', TODAY)!;
const NOTHING: WorkFacts = {
  enterprise: { enterpriseId: id(1), name: '淮安示例机械有限公司', creditCode: '91320803MA1HA0017X', region: '320803' },
  filings: [],
  batches: [],
  objections: [],
  candidacies: [],
  links: [],
  rateTables: [],
  closings: [],
  firstPayable: null,
  recoveries: [],
  findings: [],
  applications: [],
  plans: [],
  appointments: [],
  endpoints: [],
};
const filing: FilingStanding = {
  status: 'filed',
  filingId: id(2),
  enterpriseId: id(1),
  institutionCode: 'Y000032080001',
  receiptNo: '淮鉴备〔2025〕1号',
  validFrom: day('2025-01-01'),
  validTo: day('2027-12-31'),
  rectifications: [],
  renewal: null,
  isMarkedExpired: false,
  scope: (['SENIOR', 'JUNIOR'] as const).map((level) => ({
    occupationCode: '6-18-01-01',
    edition: '2022',
    trade: null,
    level,
    standard: 'NATIONAL',
    fromOn: level === 'SENIOR' ? day('2027-01-01') : day('2025-01-01'),
    toOn: null,
  })),
};
const batch: BatchFacts = {
  batchId: id(3),
  filingId: id(2),
  planNo: 'P20261121-1',
  path: 'EXAM',
  levels: ['JUNIOR'],
  state: 'UNDER_NOTICE',
  assessmentOn: day('2026-11-21'),
  submittedAt: instant('2026-11-23T01:00:00.000000Z'),
  approvedAt: instant('2026-11-23T02:00:00.000000Z'),
  notices: [{ publishedOn: TODAY, endsOn: day('2026-11-30'), closedAt: null }],
  report: null,
  archivedOn: null,
  isAllShown: true,
  papers: { passed: 1, issued: 0, lastIssuedOn: null, notUploaded: 0 },
  counts: { PASSED: 1 },
};
const waits = { id: id(9), ofId: id(8), since: day('2026-11-20') };
const items = (facts: Partial<WorkFacts>, today = TODAY) => workItems({ ...NOTHING, ...facts }, () => pack, today);
const told = (facts: Partial<WorkFacts>, today = TODAY) =>
  items(facts, today).map(({ kind, waitsFor, dueOn, isLate }) => [kind, waitsFor.role, dueOn, isLate]);

describe('what waits', () => {
  it('is nothing where nothing does', () => expect(items({})).toEqual([]));
  it('is the open step of a batch, with the days that are left', () =>
    expect(items({ batches: [batch] })).toMatchObject([
      {
        kind: 'BATCH_NOTICE',
        zh: '公示',
        id: id(3),
        about: 'P20261121-1',
        dueOn: '2026-11-30',
        workingDaysLeft: 5,
        path: `/v1/batches/${id(3)}/timeline`,
      },
    ]));
  it.each<[string, Partial<WorkFacts>, readonly unknown[]]>([
    ['an objection', { objections: [waits] }, ['OBJECTION', 'OFFICER', null, false]],
    [
      'a correction that needs a second person',
      { candidacies: [{ ...waits, candidacyId: id(7), kind: 'CORRECTION_TO_CONFIRM' }] },
      ['CORRECTION_TO_CONFIRM', 'SECOND_PERSON', null, false],
    ],
    ['records to be joined', { links: [waits] }, ['RECORD_LINK_TO_CONFIRM', 'SECOND_PERSON', null, false]],
    ['a rate table', { rateTables: [{ version: 2, since: TODAY }] }, ['RATE_TABLE_TO_CONFIRM', 'SECOND_PERSON', null, false]],
    ['a recovery', { recoveries: [waits] }, ['RECOVERY_TO_DECIDE', 'OFFICER', null, false]],
    [
      'a finding that was ordered to be mended',
      { findings: [{ findingId: id(4), inspectionId: id(5), course: [{ from: TODAY, state: 'RECTIFYING' }], dueOn: day('2026-12-01') }] },
      ['FINDING_TO_MEND', 'OFFICER', '2026-12-01', false],
    ],
    ['a returned application', { applications: [{ ...waits, state: 'RETURNED' }] }, ['APPLICATION_RETURNED', 'OFFICER', null, false]],
    [
      'a plan that lies with the authority',
      { plans: [{ ...waits, state: 'FILED', assessmentOn: day('2026-12-10') }] },
      ['PLAN_AT_AUTHORITY', 'AUTHORITY', '2026-12-10', false],
    ],
    [
      'an accepted plan whose day is over',
      { plans: [{ ...waits, state: 'ACCEPTED', assessmentOn: day('2026-11-22') }] },
      ['PLAN_TO_CARRY_OUT', 'OFFICER', '2026-11-22', true],
    ],
    ['an objection to a nomination', { appointments: [waits] }, ['APPOINTMENT_OBJECTION', 'OFFICER', null, false]],
    [
      'an endpoint of webhooks that fails',
      { endpoints: [{ endpointId: id(9), kind: 'WEBHOOK_FAILING', since: TODAY }] },
      ['WEBHOOK_FAILING', 'OFFICER', null, false],
    ],
    [
      'an endpoint that answered 410',
      { endpoints: [{ endpointId: id(9), kind: 'WEBHOOK_SWITCHED_OFF', since: TODAY }] },
      ['WEBHOOK_SWITCHED_OFF', 'OFFICER', null, false],
    ],
    [
      'a rectification, until its day',
      { filings: [{ ...filing, rectifications: [{ rectificationId: id(6), orderedOn: TODAY, dueOn: TODAY, closedOn: null }] }] },
      ['FILING_RECTIFICATION', 'OFFICER', '2026-11-23', false],
    ],
  ])('is %s', (_, facts, expected) => expect(told(facts)).toEqual([expected]));
  it('is no longer what was mended, closed or answered', () =>
    expect(
      told({
        findings: [{ findingId: id(4), inspectionId: id(5), course: [{ from: TODAY, state: 'REPORTED' }], dueOn: TODAY }],
        applications: [{ ...waits, state: 'DRAFT' }],
        filings: [{ ...filing, rectifications: [{ rectificationId: id(6), orderedOn: TODAY, dueOn: TODAY, closedOn: TODAY }] }],
      }),
    ).toEqual([]));
  it('is a renewal in the last days of a filing, until it is requested or the filing is over', () => {
    const renewing = (on: string, more: Partial<FilingStanding> = {}) =>
      told({ filings: [{ ...filing, validTo: day('2026-12-31'), ...more }] }, day(on)).map(([kind]) => kind);
    expect([renewing('2026-10-02'), renewing('2026-10-03'), renewing('2026-10-03', { renewal: {} }), renewing('2027-01-01')]).toEqual([
      [],
      ['RENEWAL_TO_REQUEST'],
      [],
      [],
    ]);
  });
});

describe('the month to close', () => {
  const closing = (period: string, isClosed: boolean) => ({ closingId: id(5), period: month(period), isClosed });
  it('is the first that can have a line, from its last day on, then the one after the last closed', () => {
    const next = (closings: ReturnType<typeof closing>[], today: string, firstPayable: string | null = '2026-10') =>
      monthToClose({ closings, firstPayable: firstPayable === null ? null : month(firstPayable) }, day(today));
    expect([
      next([], '2026-10-30'),
      next([], '2026-10-31'),
      next([closing('2026-10', true)], '2026-11-30'),
      next([], '2026-12-31', null),
    ]).toEqual([null, '2026-10', '2026-11', null]);
  });
  it('waits for a second person once somebody proposed it', () => {
    expect(told({ firstPayable: month('2026-10') }).map(([kind, role]) => [kind, role])).toEqual([['STATEMENT_TO_CLOSE', 'OFFICER']]);
    expect(told({ firstPayable: month('2026-10'), closings: [closing('2026-10', false)] }).map(([kind, role]) => [kind, role])).toEqual([
      ['CLOSING_TO_CONFIRM', 'SECOND_PERSON'],
    ]);
  });
});

it('is told by urgency: what is late, what is due soonest, what waits longest', () =>
  expect(
    items({
      objections: [waits],
      recoveries: [{ ...waits, since: day('2026-11-01') }],
      batches: [batch],
      plans: [{ ...waits, state: 'ACCEPTED', assessmentOn: day('2026-11-22') }],
    }).map(({ kind }) => kind),
  ).toEqual(['PLAN_TO_CARRY_OUT', 'BATCH_NOTICE', 'RECOVERY_TO_DECIDE', 'OBJECTION']));

describe('the first page', () => {
  const page = (facts: Partial<WorkFacts>, policy = pack) =>
    workListAnswer({ ...NOTHING, ...facts }, items(facts), policy, TODAY) as Readonly<Record<string, unknown>>;
  it('names the enterprise, its filing and what may be assessed today', () =>
    expect(page({ filings: [filing] })).toMatchObject({
      enterprise: { name: '淮安示例机械有限公司' },
      newBatch: { isPossible: true, choices: [`/v1/filings/${id(2)}/choices`] },
      filings: [
        {
          receiptNo: '淮鉴备〔2025〕1号',
          standing: 'FILED',
          validTo: '2027-12-31',
          renewalOpensOn: '2027-10-03',
          mayBeAssessed: [{ occupation: '车工', trade: null, levels: [{ level: 'JUNIOR', printed: '五级/初级工' }] }],
        },
      ],
    }));
  it('says whom to call where the policy does', () => {
    const office = { officeName: '淮安市职业技能鉴定中心', telephone: '0517-83600000' };
    expect([page({})['office'], page({}, { ...pack, office })['office']]).toEqual([
      null,
      { name: office.officeName, telephone: office.telephone },
    ]);
  });
  it('leaves out filings that are over, but where there is no other', () => {
    const over = { ...filing, filingId: id(22), isMarkedExpired: true };
    expect(
      [page({ filings: [filing, over] })['filings'], page({ filings: [over] })['filings']].map(
        (each) => (each as readonly object[]).length,
      ),
    ).toEqual([1, 1]);
  });
  it('counts everything and shows the most urgent', () => {
    const many = Array.from({ length: MAX_ITEMS + 1 }, () => waits);
    expect(page({ objections: many })).toMatchObject({
      counts: { total: MAX_ITEMS + 1, late: 0, byKind: { OBJECTION: MAX_ITEMS + 1 }, byRole: { OFFICER: MAX_ITEMS + 1 } },
      items: { length: MAX_ITEMS },
    });
  });
});
