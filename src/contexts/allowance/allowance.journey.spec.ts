import { CommandBus } from '@nestjs/cqrs';
import ExcelJS from 'exceljs';
import { randomUUID } from 'node:crypto';
import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { importFacts } from '../../../test/support/sheets/imported-facts';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';
import { canonicalJson } from '../../kernel/canonical-json';
import { day, month } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { COMMITTER, Committer } from '../../ledger/commitment.port';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Engine } from '../../projecting/engine/engine.provider';
import { PROCESS_VIEWER } from '../../projecting/querying/read-models.provider';
import { LowerTierCommand } from '../career/services';
import { Shelves } from '../catalogue/services';
import { Statements } from './allowance-statement/statements.query';
import { StatementHead, statementDocument } from './pay/statement';

interface Line {
  readonly lineId: string;
  readonly employeeNo: string;
  readonly type: string;
  readonly tier: string | null;
  readonly basis: string;
  readonly amountMinor: number;
  readonly days: number;
  readonly daysInMonth: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode?: string;
  readonly toOn?: string;
  readonly dueMinor?: number;
  readonly closedMinor?: number;
  readonly causeEventIds: string[];
}
interface Statement {
  readonly status: string;
  readonly lines: readonly Line[];
  readonly missing: readonly { employeeNo: string; reasonCode: string }[];
  readonly nextCursor: string | null;
  readonly totals: {
    readonly amountMinor: number;
    readonly byType: Record<string, number>;
    readonly lines: number;
    readonly workers: number;
    readonly missing: number;
  };
  readonly ruleVersion: string;
  readonly knownAt: string;
  readonly atPosition: string;
  readonly code?: string;
}
interface Closing {
  readonly id: string;
  readonly digest: string;
  readonly amountMinor: number;
  readonly code?: string;
  readonly params?: object;
}

const SETTLE_MS = 60_000;
const TURNER = '6-18-01-01';
const ROWS = [
  { ruleId: 'SK-INTER', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 20_000 },
  { ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 },
  { ruleId: 'SK-TECH', item: 'SKILL', level: 'TECHNICIAN', basis: 'CERTIFIED', amountMinor: 60_000 },
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: 20_000 },
];
let running: TestService;
let [officer, second, payroll, regulator, stranger, machine] = [] as unknown as Client[] as [
  Client,
  Client,
  Client,
  Client,
  Client,
  Client,
];
let base: `/v1/enterprises/${string}`;
let enterpriseId = '';
const workers: Record<string, { id: Uuid; spanId: string; recordId: Uuid }> = {};
const names: string[] = [];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const settled = (to = '2026-11-05') => running.admin.post('/v1/sandbox/clock', { to });
const statementOf = (period: string, as = payroll, query: '' | `?${string}` = '') =>
  as.get<Statement>(`${base}/allowance-statements/${period}${query}`);
const propose = (period: string, as = officer) => as.post<Closing>(`${base}/allowance-statements/${period}/closings`);
const confirm = (period: string, closingId: string, as = second) =>
  as.post<Closing>(`${base}/allowance-statements/${period}/closings/${closingId}/confirmations`);
const shown = ({ body }: Reply<Statement>) =>
  body.lines.map(({ employeeNo, type, amountMinor, adjustsPeriod }) => [employeeNo, type, amountMinor, adjustsPeriod]);
const bytes = async (period: string, as = payroll): Promise<[string, string | null]> => {
  const reply = await as.get(`${base}/allowance-statements/${period}`);
  return [new TextDecoder().decode(reply.bytes), reply.headers.get('etag')];
};
const envelope = () => ({
  commandId: randomUUID() as Uuid,
  actor: { ref: randomUUID() as Uuid, kind: 'system' as const, audience: 'process' },
  tenants: [enterpriseId as Uuid],
  correlationId: randomUUID() as Uuid,
});
const command = (of: object): Promise<unknown> => running.service.app.get(CommandBus, { strict: false }).execute(of as never);

async function worker(employeeNo: string, level: string | null, issuedOn = '2026-01-20'): Promise<void> {
  const { name, idNumber } = identity(chance(Number(employeeNo.slice(1))), Number(employeeNo.slice(1)), '1990-05-05');
  names.push(name);
  const {
    body: { id },
  } = await officer.post<{ id: Uuid }>('/v1/workers', { name, idNumber, employeeNo });
  const {
    body: { id: spanId },
  } = await officer.post<{ id: string }>(`/v1/workers/${id}/employments`, {
    employer: 'OWN',
    occupationCode: TURNER,
    fromOn: '2020-01-01',
  });
  workers[employeeNo] = { id, spanId, recordId: randomUUID() as Uuid };
  if (level === null) return;
  const { body } = await officer.post<{ id: Uuid }>(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level,
    number: `T-${employeeNo}`,
    issuedOn,
  });
  workers[employeeNo] = { id, spanId, recordId: body.id };
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  base = `/v1/enterprises/${enterpriseId}`;
  [officer, second, payroll, machine] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'enterprise', enterpriseId, system: 'hr' }),
  ];
  [regulator, stranger] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
  ];
  await worker('W0001', 'SENIOR');
  await worker('W0002', 'TECHNICIAN');
  await worker('W0003', 'INTERMEDIATE');
  await worker('W0004', 'SENIOR');
  await worker('W0005', null);
  await settled();
});
afterAll(() => running.stop());

describe('the rate table', () => {
  const table = { validFrom: '2026-10-01', legalBasis: '集合〔2026〕3号', rows: ROWS };

  it('is proposed by one person and adopted by another', async () => {
    const proposed = await officer.post<{ version: number; position: string }>(`${base}/allowance-rules`, table);
    expect([proposed.status, proposed.body.version]).toEqual([201, 1]);
    expect(codeOf(await officer.post(`${base}/allowance-rules/1/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect(codeOf(await machine.post(`${base}/allowance-rules/1/confirmations`))).toEqual([403, 'PERSON_REQUIRED']);
    const adopted = await second.post(`${base}/allowance-rules/1/confirmations`);
    expect(adopted.status).toBe(201);
    const { body } = await payroll.get<{ items: object[] }>(`${base}/allowance-rules?minPosition=${adopted.body.position}`);
    expect(body.items).toMatchObject([
      {
        version: 1,
        status: 'ADOPTED',
        validFrom: '2026-10-01',
        rows: expect.arrayContaining([expect.objectContaining({ ruleId: 'SK-SENIOR', amountMinor: 30_000 })]) as unknown,
      },
    ]);
    expect((await regulator.get<{ version: number }>(`${base}/allowance-rules/1`)).body.version).toBe(1);
  });
  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2027-01-01', true],
  ])('RateTables_all, RateTables_one: on %s in force is %s', async (day, isInForce) => {
    expect((await regulator.get(`${base}/allowance-rules?effectiveOn=${day}`)).body).toMatchObject({
      items: [{ isInForce }],
      effectiveOn: day,
    });
    expect((await regulator.get(`${base}/allowance-rules/1?effectiveOn=${day}`)).body).toMatchObject({ isInForce, effectiveOn: day });
  });
  it('is refused with a row that nobody can be entitled to, in both languages', async () => {
    const chiefByPaper = { ...table, rows: [{ ruleId: 'SK-CHIEF', item: 'SKILL', level: 'CHIEF', basis: 'CERTIFIED', amountMinor: 1 }] };
    const [zh, en] = [
      await officer.post(`${base}/allowance-rules`, chiefByPaper),
      await officer.post(`${base}/allowance-rules`, chiefByPaper, { 'accept-language': 'en' }),
    ];
    expect(codeOf(zh)).toEqual([422, 'RATE_ROW_BASIS_WRONG']);
    expect([zh.body.detail, en.body.detail]).toEqual([
      expect.stringContaining('SK-CHIEF 的津贴 技能津贴、等级 首席技师、依据 证书 不能搭配'),
      expect.stringContaining('(skill allowance), level (chief technician) and basis (certificate)'),
    ]);
  });
  it('is refused with amounts that are none, and unknown members', async () => {
    const replies = await Promise.all(
      [
        { ...table, rows: [{ ...ROWS[0], amountMinor: 0.5 }] },
        { ...table, rows: [{ ...ROWS[0], amountMinor: -1 }] },
        { ...table, amount: 1 },
      ].map((body) => officer.raw.post(`${base}/allowance-rules`, body)),
    );
    expect(replies.map(codeOf)).toEqual([
      [422, 'VALIDATION_FAILED'],
      [422, 'VALIDATION_FAILED'],
      [422, 'VALIDATION_FAILED'],
    ]);
  });
  it('of another enterprise is not there', async () => {
    expect(codeOf(await stranger.post(`${base}/allowance-rules`, table))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await stranger.get(`${base}/allowance-rules`))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await officer.post(`${base}/allowance-rules/7/confirmations`))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('October', () => {
  it('follows from what happened', async () => {
    await settled();
    const october = await statementOf('2026-10');
    expect(shown(october).sort()).toEqual([
      ['W0001', 'SKILL', 30_000, null],
      ['W0002', 'SKILL', 60_000, null],
      ['W0003', 'SKILL', 20_000, null],
      ['W0004', 'SKILL', 30_000, null],
    ]);
    expect(october.body).toMatchObject({
      status: 'OPEN',
      ruleVersion: 'CN-320800@2026-01',
      missing: [{ employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
      totals: { amountMinor: 140_000, workers: 4, missing: 1 },
    });
  });
  it('is closed by two persons, and then keeps its bytes', async () => {
    const proposal = await propose('2026-10');
    expect([proposal.status, proposal.body.amountMinor]).toEqual([201, 140_000]);
    expect(codeOf(await confirm('2026-10', proposal.body.id, officer))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect(codeOf(await confirm('2026-10', proposal.body.id, machine))).toEqual([403, 'PERSON_REQUIRED']);
    expect(codeOf(await confirm('2026-10', randomUUID()))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await propose('2026-10', machine))).toEqual([403, 'PERSON_REQUIRED']);
    const closed = await confirm('2026-10', proposal.body.id);
    expect(closed.status).toBe(201);
    await settled();
    expect((await statementOf('2026-10')).body).toMatchObject({ status: 'CLOSED', totals: { amountMinor: 140_000 } });
    expect(codeOf(await propose('2026-10'))).toEqual([409, 'PERIOD_CLOSED_BEFORE']);
    expect(codeOf(await confirm('2026-10', proposal.body.id))).toEqual([409, 'PERIOD_CLOSED_BEFORE']);
  });
  it('is, line by line, what its fingerprint was taken of', async () => {
    const get = <Value>(token: unknown): Value => running.service.app.get(token as never, { strict: false });
    const { value } = await get<Statements>(Statements).read(PROCESS_VIEWER, enterpriseId as Uuid, month('2026-10'), {
      minPosition: 0n,
      knownPosition: null,
    });
    const { lines, missing, ruleVersion: policyPack, start, partMonth, rounding, digest } = value!;
    const head = {
      enterpriseId: enterpriseId as Uuid,
      period: month('2026-10'),
      policyPack,
      policy: { start, partMonth, rounding } as StatementHead['policy'],
    };
    expect(get<Committer>(COMMITTER).digest(canonicalJson(statementDocument(head, lines, missing)))).toBe(digest);
  });
  it('invariant 32: a second export changes nothing', async () => {
    const before = (await running.admin.get<{ ledgerPosition: string }>('/v1/meta')).body.ledgerPosition;
    const [once, again] = [await bytes('2026-10'), await bytes('2026-10')];
    expect([again, (await running.admin.get<{ ledgerPosition: string }>('/v1/meta')).body.ledgerPosition]).toEqual([once, before]);
  });
  it('is answered 304 to whoever has it', async () => {
    const [, etag] = await bytes('2026-10');
    expect((await payroll.get(`${base}/allowance-statements/2026-10`, { 'if-none-match': etag! })).status).toBe(304);
  });
});

describe('November', () => {
  let october: [string, string | null];
  beforeAll(async () => {
    october = await bytes('2026-10');
    await officer.post('/v1/mentor-agreements', {
      mentorId: workers.W0002!.id,
      apprenticeId: workers.W0001!.id,
      occupationCode: TURNER,
      targetLevel: 'TECHNICIAN',
      fromOn: '2026-11-01',
      lastOn: '2027-10-31',
    });
    await settled('2026-11-16');
    await officer.post(`/v1/workers/${workers.W0003!.id}/employments/${workers.W0003!.spanId}/endings`, {
      lastOn: '2026-11-15',
      reason: 'RESIGNED',
    });
    await command(
      new LowerTierCommand(
        {
          workerId: workers.W0004!.id,
          enterpriseId: enterpriseId as Uuid,
          certificateId: workers.W0004!.recordId,
          annulmentId: randomUUID() as Uuid,
          decidedOn: day('2026-10-11'),
          effectiveOn: day('2026-10-11'),
        },
        envelope(),
      ),
    );
    await settled('2026-11-16');
  });

  it('is the statement that the conventions print', async () => {
    const { body, headers } = await statementOf('2026-11');
    const byWorker = [...body.lines].sort((a, b) => (a.employeeNo + a.type < b.employeeNo + b.type ? 1 : -1)).reverse();
    expect(byWorker.map(({ employeeNo, type, amountMinor }) => [employeeNo, type, amountMinor])).toEqual([
      ['W0001', 'SKILL', 30_000],
      ['W0002', 'MENTOR', 20_000],
      ['W0002', 'SKILL', 60_000],
      ['W0003', 'SKILL', 10_000],
      ['W0004', 'SKILL', -20_323],
    ]);
    expect(byWorker[3]).toMatchObject({ days: 15, daysInMonth: 30, noteCode: 'LEFT_MID_MONTH', toOn: '2026-11-15' });
    expect(byWorker[4]).toMatchObject({
      adjustsPeriod: '2026-10',
      days: 10,
      daysInMonth: 31,
      noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
      dueMinor: 9_677,
      closedMinor: 30_000,
    });
    expect(body.totals).toEqual({
      amountMinor: 99_677,
      byType: { SKILL: 79_677, MENTOR: 20_000, TEAM_LEADER: 0, ONE_OFF: 0 },
      lines: 5,
      workers: 4,
      missing: 1,
    });
    expect(body.missing).toEqual([{ employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }]);
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
  });
  it('invariant 31: leaves the bytes and the tag of October as they were', async () => expect(await bytes('2026-10')).toEqual(october));
  it('is not over', async () => expect(codeOf(await propose('2026-11'))).toEqual([409, 'PERIOD_NOT_OVER']));
  it('can be closed on its last day, but not after it has changed', async () => {
    await settled('2026-11-30');
    const [stale, other] = [await propose('2026-11'), await propose('2026-12')];
    expect([stale.status, codeOf(other)]).toEqual([201, [409, 'PERIOD_NOT_OVER']]);
    expect(
      (
        await officer.post(`/v1/workers/${workers.W0005!.id}/employments/${workers.W0005!.spanId}/endings`, {
          lastOn: '2026-10-31',
          reason: 'RESIGNED',
        })
      ).status,
    ).toBe(201);
    expect(codeOf(await confirm('2026-11', stale.body.id))).toEqual([409, 'STATEMENT_CHANGED_SINCE_PROPOSAL']);
  });
  it('comes before December', async () => {
    await settled('2026-12-31');
    expect(await propose('2026-12')).toMatchObject({
      status: 409,
      body: { code: 'PERIOD_OUT_OF_ORDER', params: { closeFirst: '2026-11' } },
    });
  });
  it('is closed as it stands', async () => {
    const proposal = await propose('2026-11');
    const retried = { 'idempotency-key': randomUUID() };
    const path = `${base}/allowance-statements/2026-11/closings/${proposal.body.id}/confirmations` as const;
    const [first, again] = [
      await second.post<Closing & { position: string }>(path, {}, retried),
      await second.post<Closing & { position: string }>(path, {}, retried),
    ];
    expect([first.status, again.status, again.body.position]).toEqual([201, 201, first.body.position]);
    await settled('2026-12-31');
    expect((await statementOf('2026-11')).body).toMatchObject({ status: 'CLOSED', totals: { amountMinor: 99_677, missing: 0 } });
    expect(
      shown(await statementOf('2026-12'))
        .map(([employeeNo]) => employeeNo)
        .sort(),
    ).toEqual(['W0001', 'W0002', 'W0002']);
  });
});

describe('who reads', () => {
  const sheet = async (as: Client): Promise<{ words: string; total: unknown; headers: Headers }> => {
    const { bytes, headers } = await as.get(`${base}/allowance-statements/2026-11?as=xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const words = JSON.stringify(workbook.worksheets.map((each) => each.getSheetValues()));
    const first = workbook.worksheets[0]!;
    return { words, total: first.getRow(first.rowCount).getCell(16).value, headers };
  };

  it('the enterprise sees names on its own sheet, masked numbers, and the total of the API', async () => {
    const { words, total, headers } = await sheet(officer);
    expect(words).toContain(names[0]);
    expect(words).toMatch(/320899\*{10}/);
    expect(total).toBe(996.77);
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('津贴发放表_2026-11_淮安示例机械有限公司.xlsx'));
  });
  it('as a CSV it is the pay sheet alone, its amounts the digits of the API; numbers are whole in Excel unless a program asks', async () => {
    const csvOf = async (as: Client, more = ''): Promise<string> =>
      Buffer.from((await as.get(`${base}/allowance-statements/2026-11?as=csv${more}`)).bytes).toString('utf8');
    const lines = (await csvOf(officer)).trimEnd().split('\r\n');
    expect([
      lines[0]!.startsWith('\uFEFF序号,工号,姓名,证件号码,'),
      lines.at(-1)!.startsWith('合计,'),
      lines.at(-1)!.includes(',996.77,'),
    ]).toEqual([true, true, true]);
    expect(lines.join()).toContain(names[0]);
    expect(await csvOf(payroll, '&excelSafe=false')).not.toContain(names[0]);
  });
  it('payroll sees no name, whatever it asks for', async () => {
    const [json] = await bytes('2026-11');
    const { words } = await sheet(payroll);
    for (const name of names) expect(json + words).not.toContain(name);
    expect(json + words).not.toMatch(/320899/);
  });
  it('the regulator of the region sees it, other enterprises do not', async () => {
    expect((await statementOf('2026-11', regulator)).status).toBe(200);
    expect(codeOf(await statementOf('2026-11', stranger))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await propose('2026-12', stranger))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await payroll.post(`${base}/allowance-statements/2026-12/closings`))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });
  it('reads pages that add up', async () => {
    const whole = (await statementOf('2026-11')).body;
    const lines: Line[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: Reply<Statement> = await statementOf('2026-11', payroll, `?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.totals).toEqual(whole.totals);
      lines.push(...body.lines);
      cursor = body.nextCursor;
    }
    expect(lines).toEqual(whole.lines);
    expect(
      codeOf(await statementOf('2026-10', payroll, `?cursor=${(await statementOf('2026-11', payroll, '?limit=2')).body.nextCursor}`)),
    ).toEqual([400, 'CURSOR_INVALID']);
    expect(codeOf(await statementOf('2026-11', payroll, '?limit=201'))).toEqual([422, 'VALIDATION_FAILED']);
  });
  it('finds no page where there is no month, and no other format', async () => {
    expect(codeOf(await statementOf('2026-13'))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await statementOf('2026-11', payroll, '?as=pdf'))).toEqual([406, 'NOT_ACCEPTABLE']);
    expect(codeOf(await payroll.get(`${base}/allowance-statements/2026-11`, { accept: 'application/pdf' }))).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ]);
    const asked = await payroll.get(`${base}/allowance-statements/2026-11`, {
      accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    expect(asked.headers.get('content-type')).toContain('spreadsheetml');
  });
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));

it('an open month follows a policy pack as soon as it is in the log, whichever instance published it', async () => {
  const start = async (): Promise<unknown> => (await payroll.get<{ start: string }>(`${base}/allowance-statements/2026-12`)).body.start;
  expect([await start(), await start()]).toEqual(['FIRST_OF_NEXT_MONTH', 'FIRST_OF_NEXT_MONTH']);
  const { app } = running.service;
  const [proposalId, pack] = [randomUUID(), { packId: 'CN-320803', version: '2026-12', region: '320803', validFrom: '2026-12-01' }];
  // This instance hears of it by the log alone.
  await importFacts(
    app,
    app.get(Shelves, { strict: false }).folds[0]!,
    app.get(DerivedIds, { strict: false }).of('policy-packs'),
    {
      type: 'catalogue.policy_pack_proposed.v1',
      data: { proposalId, proposedBy: randomUUID(), document: { ...pack, validTo: null, pay: { start: 'SAME_DAY' } } },
    },
    { type: 'catalogue.policy_pack_published.v1', data: { proposalId, ...pack } },
  );
  await app.get(Engine).settle(SETTLE_MS);
  expect(await start()).toBe('SAME_DAY');
});
