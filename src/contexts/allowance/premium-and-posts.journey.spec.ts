import { Client } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { logOf } from '../../../test/support/logs/log-of';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly employeeNo: string;
  readonly type: string;
  readonly ruleId: string;
  readonly days: number;
  readonly amountMinor: number;
  readonly noteCode: string | null;
}

const [TURNER, ELECTRICIAN] = ['6-18-01-01', '6-31-01-03'] as const;
const SENIOR = { item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED' } as const;
const ROWS = [
  { ...SENIOR, ruleId: 'SK-3', amountMinor: 30_000 },
  { ...SENIOR, ruleId: 'SK-3-SHORTAGE', amountMinor: 42_000, occupationGroup: 'SHORTAGE' },
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: 10_000 },
  { ruleId: 'TL-1', item: 'TEAM_LEADER', basis: 'POST', amountMinor: 30_000 },
];
const GROUPS = [{ code: 'SHORTAGE', occupations: [ELECTRICIAN] }];
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let base: `/v1/enterprises/${string}`;
const workers = new Map<string, string>();

const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });
const linesOf = async (period: string, employeeNo: string) => {
  await moveTo();
  const { lines } = (await officer.get<{ lines: Line[] }>(`${base}/allowance-statements/${period}`)).body;
  return lines
    .filter((line) => line.employeeNo === employeeNo)
    .map(({ type, ruleId, days, amountMinor, noteCode }) => [type, ruleId, days, amountMinor, noteCode ?? null]);
};
async function worker(employeeNo: string, occupationCode: string, level: string | null): Promise<void> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const { id } = (await officer.post('/v1/workers', { name, idNumber, employeeNo })).body;
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode, fromOn: '2010-01-01' });
  if (level)
    await officer.post(`/v1/workers/${id}/prior-certificates`, {
      occupationCode,
      level,
      number: `T-${employeeNo}`,
      issuedOn: '2020-01-10',
    });
  workers.set(employeeNo, id);
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  base = `/v1/enterprises/${enterpriseId}`;
  const keyFor = async (name: string): Promise<Client> =>
    running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name } })).body.key,
    );
  [officer, second] = [await keyFor('经办甲'), await keyFor('主任乙')];
  await worker('W0001', TURNER, 'SENIOR');
  await worker('W0002', ELECTRICIAN, 'SENIOR');
  await worker('W0003', TURNER, null);
});
afterAll(() => running.stop());

it('a table pays a group of occupations otherwise, and names it', async () => {
  const asked = { validFrom: '2026-11-01', legalBasis: '集合〔2026〕3号', rows: ROWS };
  expect((await officer.raw.post(`${base}/allowance-rules`, asked)).body.code).toBe('RATE_GROUP_UNKNOWN');
  expect(
    (await officer.raw.post(`${base}/allowance-rules`, { ...asked, groups: [...GROUPS, { code: 'OTHER', occupations: [ELECTRICIAN] }] }))
      .body.code,
  ).toBe('RATE_GROUP_OVERLAPS');
  await officer.post(`${base}/allowance-rules`, { ...asked, groups: GROUPS });
  await second.post(`${base}/allowance-rules/1/confirmations`);
  expect((await officer.get(`${base}/allowance-rules/1`)).body).toMatchObject({
    groups: GROUPS,
    rows: expect.arrayContaining([
      expect.objectContaining({ ruleId: 'SK-3-SHORTAGE', occupationGroup: 'SHORTAGE', amountMinor: 42_000 }),
    ]) as unknown,
  });
  expect([await linesOf('2026-11', 'W0001'), await linesOf('2026-11', 'W0002')]).toEqual([
    [['SKILL', 'SK-3', 30, 30_000, null]],
    [['SKILL', 'SK-3-SHORTAGE', 30, 42_000, null]],
  ]);
});

describe('invariant 29: only the highest level pays, and skill, mentor and team-leader lines stand side by side', () => {
  it('a mentor who leads a team has three lines', async () => {
    await officer.post('/v1/mentor-agreements', {
      mentorId: workers.get('W0001')!,
      apprenticeId: workers.get('W0003')!,
      occupationCode: TURNER,
      targetLevel: 'INTERMEDIATE',
      fromOn: '2026-12-01',
      lastOn: '2027-11-30',
    });
    const post = await officer.post('/v1/team-leader-posts', { workerId: workers.get('W0001')!, teamCode: 'T-01', fromOn: '2026-11-02' });
    expect([post.status, await linesOf('2026-11', 'W0001')]).toEqual([201, [['SKILL', 'SK-3', 30, 30_000, null]]]);
    expect(await linesOf('2026-12', 'W0001')).toEqual([
      ['SKILL', 'SK-3', 31, 30_000, null],
      ['MENTOR', 'MT-1', 31, 10_000, null],
      ['TEAM_LEADER', 'TL-1', 31, 30_000, null],
    ]);
    await moveTo('2026-12-20');
    await officer.post(`/v1/team-leader-posts/${post.body.id}/endings`, {
      workerId: workers.get('W0001')!,
      lastOn: '2026-12-17',
      reason: 'TEAM_DISSOLVED',
    });
    expect(await linesOf('2026-12', 'W0001')).toEqual([
      ['SKILL', 'SK-3', 31, 30_000, null],
      ['MENTOR', 'MT-1', 31, 10_000, null],
      ['TEAM_LEADER', 'TL-1', 17, 16_452, 'POST_ENDED'],
    ]);
    expect(await linesOf('2027-01', 'W0001')).toEqual([
      ['SKILL', 'SK-3', 31, 30_000, null],
      ['MENTOR', 'MT-1', 31, 10_000, null],
    ]);
  });
  it('a second certificate, in another occupation, adds nothing', async () => {
    await officer.post(`/v1/workers/${workers.get('W0001')!}/prior-certificates`, {
      occupationCode: ELECTRICIAN,
      level: 'SENIOR',
      number: 'T-X',
      issuedOn: '2021-01-10',
    });
    expect(await linesOf('2027-01', 'W0001')).toEqual([
      ['SKILL', 'SK-3', 31, 30_000, null],
      ['MENTOR', 'MT-1', 31, 10_000, null],
    ]);
  });
});

it('a table that is adopted tells each entitlement what it is worth from now on', async () => {
  const revised = (await logOf(running.service))
    .filter(({ type }) => type === 'allowance.rate_revised.v1')
    .map(({ data }) => JSON.parse(data) as { ruleId: string; amountInFen: number; formerInFen: number | null; fromOn: string });
  expect(revised.map(({ ruleId, amountInFen, formerInFen, fromOn }) => [ruleId, amountInFen, formerInFen, fromOn]).sort()).toEqual([
    ['SK-3', 30_000, null, '2026-11-01'],
    ['SK-3-SHORTAGE', 42_000, null, '2026-11-01'],
  ]);
});

describe('what everybody may ask', () => {
  interface Span {
    readonly id: string;
    readonly item: string;
    readonly fromOn: string;
    readonly lastOn: string | null;
    readonly endReason: string | null;
    readonly isDue: boolean;
  }
  interface Why {
    readonly type: string;
    readonly amountMinor: number;
    readonly rule: object;
    readonly proration: object;
    readonly causes: readonly { eventId: string; code: string; on: string | null }[];
  }
  const spans = async (query: string, by = officer) =>
    (await by.get<{ items: Span[]; nextCursor: string | null }>(`${base}/entitlements?${query}`)).body;

  it('who is entitled to what, span by span', async () => {
    const { items } = await spans(`workerId=${workers.get('W0001')!}&effectiveOn=2026-12-10`);
    expect(items.map(({ item, fromOn, lastOn, endReason, isDue }) => [item, fromOn, lastOn, endReason, isDue]).sort()).toEqual([
      ['MENTOR', '2026-12-01', '2027-11-30', 'AGREEMENT_ENDED', true],
      ['SKILL', '2020-02-01', null, null, true],
      ['TEAM_LEADER', '2026-12-01', '2026-12-17', 'POST_ENDED', true],
    ]);
    const first = await spans('limit=1&item=SKILL');
    expect(first.items).toHaveLength(1);
    expect((await spans(`limit=1&item=SKILL&cursor=${first.nextCursor!}`)).items[0]!.id).not.toBe(first.items[0]!.id);
  });
  it.each([
    ['2026-12-17', true],
    ['2026-12-18', false],
  ])('Entitlements_list: on %s the team leader is due: %s', async (effectiveOn, isDue) =>
    expect((await spans(`item=TEAM_LEADER&effectiveOn=${effectiveOn}`)).items).toMatchObject([{ isDue }]),
  );
  it('why this amount: the rule, the days, and the facts behind each line', async () => {
    const payroll = running.admin.as(
      (
        await running.admin.post<{ key: string }>('/v1/api-keys', {
          audience: 'payroll',
          enterpriseId: base.split('/').at(-1)!,
          system: 'payroll',
        })
      ).body.key,
    );
    for (const by of [officer, payroll]) {
      const { body } = await by.get<{ lines: Why[]; amountMinor: number }>(`/v1/workers/${workers.get('W0001')!}/pay?period=2026-12`);
      expect(body).toMatchObject({ amountMinor: 56_452, status: 'OPEN', employeeNo: 'W0001', missingReason: null });
      expect(body.lines.at(-1)).toMatchObject({
        type: 'TEAM_LEADER',
        amountMinor: 16_452,
        rule: { ruleId: 'TL-1', rateMinor: 30_000, rateTableVersion: 1, legalBasis: '集合〔2026〕3号', occupationGroup: null },
        proration: { days: 17, daysInMonth: 31, toOn: '2026-12-17' },
      });
      expect(body.lines.at(-1)!.causes.map(({ code, on }) => [code, on])).toEqual([
        ['STARTED', '2026-12-01'],
        ['POST_ENDED', '2026-12-17'],
      ]);
      expect(JSON.stringify(body)).not.toMatch(/name|idNumber|personRef/);
    }
    expect(
      (await officer.get<{ lines: Why[] }>(`/v1/workers/${workers.get('W0002')!}/pay?period=2026-11`)).body.lines[0]!.rule,
    ).toMatchObject({ occupationGroup: 'SHORTAGE' });
    expect((await officer.get(`/v1/workers/${workers.get('W0003')!}/pay?period=2026-11`)).body).toMatchObject({
      lines: [],
      missingReason: 'NO_TIER_ON_RECORD',
      amountMinor: 0,
    });
  });
  it('and the events behind each line, and behind there being none, of that worker alone', async () => {
    interface Known {
      readonly lines: readonly Why[];
      readonly because: {
        readonly count: number;
        readonly events: readonly { readonly id: string; readonly type: string; readonly stream: string; readonly proof: string }[];
      };
    }
    const known = async (who: string, period: string) =>
      (await officer.get<Known>(`/v1/workers/${workers.get(who)!}/pay?period=${period}&knownAt=2026-12-20`)).body;
    const { lines, because } = await known('W0001', '2026-12');
    // What caused an entitlement is named by the line; what recorded it, and that the worker served, stands beside it.
    expect(because.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'career.tier_raised.v1',
        'allowance.entitlement_started.v1',
        'allowance.entitlement_ended.v1',
        'allowance.rate_table_adopted.v1',
        'workforce.employment_started.v1',
      ]),
    );
    expect(lines.flatMap(({ causes }) => causes.map(({ eventId }) => eventId))).toEqual(
      expect.arrayContaining([because.events.find(({ type }) => type === 'career.team_leader_ended.v1')!.id]),
    );
    const none = (await known('W0003', '2026-11')).because.events;
    expect(none.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['workforce.worker_registered.v1', 'workforce.employment_started.v1']),
    );
    const others = ['W0001', 'W0002'].map((each) => workers.get(each)!);
    expect(none.filter(({ stream }) => others.some((id) => stream.includes(id)))).toEqual([]);
  });
  it('what changed in a month of pay from one moment to another, and through which event', async () => {
    interface Changes {
      readonly differences: readonly { pointer: string; before: unknown; after: unknown; because: string[] }[];
      readonly events: readonly { id: string; type: string }[];
    }
    const { changes } = (
      await officer.get<{ changes: Changes }>(`${base}/allowance-statements/2026-12?since=2026-12-19&knownAt=2026-12-20`)
    ).body;
    const ended = changes.events.find(({ type }) => type === 'allowance.entitlement_ended.v1')!.id;
    expect(changes.events.map(({ type }) => type)).toContain('career.team_leader_ended.v1');
    // A line that ends is another line; lines stand in the order of ids.
    const LINE: unknown = expect.stringMatching(/^\/lines\/\d$/);
    expect(changes.differences).toEqual(
      expect.arrayContaining([
        { pointer: LINE, before: expect.objectContaining({ days: 31 }), after: null, because: [ended] },
        { pointer: LINE, before: null, after: expect.objectContaining({ days: 17, noteCode: 'POST_ENDED' }), because: [ended] },
        { pointer: '/totals/byType/TEAM_LEADER', before: 30_000, after: 16_452, because: [ended] },
      ]),
    );
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
