import { CommandBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Client as Database } from 'pg';
import { startService } from '../../app';
import { LowerTierCommand } from '../../contexts/career/services';
import { day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';
import { Engine } from '../../projecting/engine/engine.provider';
import { Client } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { POST_CONDITIONS } from '../../../test/support/stories/post-conditions';
import { settingsOn, startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly employeeNo: string;
  readonly tier: string;
  readonly days: number;
  readonly amountMinor: number;
  readonly noteCode?: string;
  readonly causeEventIds: string[];
}
type Act = (of: { readonly id: Uuid; readonly certificates: Map<string, Uuid> }) => Promise<unknown>;

const TURNER = '6-18-01-01';
const ROWS = (
  [
    ['SENIOR', 30_000],
    ['TECHNICIAN', 60_000],
    ['SENIOR_TECHNICIAN', 100_000],
    ['SPECIAL_GRADE', 200_000],
  ] as const
).map(([level, amountMinor]) => ({
  ruleId: `SK-${level}`,
  item: 'SKILL',
  level,
  basis: level === 'SPECIAL_GRADE' ? 'APPOINTED' : 'CERTIFIED',
  amountMinor,
}));
const SETTLE_MS = 30_000;
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let enterpriseId = '' as Uuid;

const store = (): EventStore => running.service.app.get<EventStore>(EVENT_STORE, { strict: false });
const eventsOf = async (type: string) => (await store().readAll(0n, 10_000)).filter((event) => event.type.startsWith(type));
const settled = () => running.service.app.get(Engine).settle(SETTLE_MS);
const linesOf = async (period: string): Promise<readonly Line[]> =>
  (await officer.get<{ lines: Line[] }>(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}`)).body.lines;
const employed =
  (fromOn: string): Act =>
  ({ id }) =>
    officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });
const certified =
  (level: string, issuedOn: string): Act =>
  async ({ id, certificates }) => {
    const { body } = await officer.post<{ id: Uuid }>(`/v1/workers/${id}/prior-certificates`, {
      occupationCode: TURNER,
      level,
      number: `T-${level.length}-${issuedOn}`,
      issuedOn,
    });
    certificates.set(level, body.id);
  };
/** What lower-tier-when-annulled does; a prior certificate has no annulment of its own. */
const annulled =
  (level: string, decidedOn: string): Act =>
  ({ id, certificates }) =>
    running.service.app.get(CommandBus, { strict: false }).execute(
      new LowerTierCommand(
        {
          workerId: id,
          enterpriseId,
          certificateId: certificates.get(level)!,
          annulmentId: randomUUID() as Uuid,
          decidedOn: day(decidedOn),
          effectiveOn: day(decidedOn),
        },
        {
          commandId: randomUUID() as Uuid,
          actor: { ref: randomUUID() as Uuid, kind: 'system', audience: 'process' },
          tenants: [enterpriseId],
          correlationId: randomUUID() as Uuid,
        },
      ) as never,
    );
const calmly =
  (act: Act): Act =>
  async (of) => {
    await act(of);
    await settled();
  };

async function worker(employeeNo: string, acts: readonly Act[]): Promise<Uuid> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id },
  } = await officer.post<{ id: Uuid }>('/v1/workers', { name, idNumber, employeeNo });
  const of = { id, certificates: new Map<string, Uuid>() };
  for (const act of acts) await act(of);
  return id;
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const keyFor = async (name: string): Promise<Client> =>
    running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name } })).body.key,
    );
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id as Uuid;
  [officer, second] = [await keyFor('经办甲'), await keyFor('主任乙')];
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: '2026-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: ROWS,
  });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  const [serves, senior, technician, annulment] = [
    employed('2020-01-01'),
    certified('SENIOR', '2026-01-20'),
    certified('TECHNICIAN', '2026-05-20'),
    annulled('TECHNICIAN', '2026-10-11'),
  ];
  await worker('W0001', [serves, senior, technician, annulment].map(calmly));
  await worker('W0002', [technician, annulment, senior, serves].map(calmly));
  // Nobody waits for anybody: the processes meet on one worker.
  await worker('W0003', [technician, serves, calmly(senior), annulment]);
  await settled();
});
afterAll(() => running.stop());

/** Two lines of one worker stand in the order of their certificates' ids, which are drawn: by tier here. */
const of = (lines: readonly Line[], employeeNo: string) =>
  lines
    .filter((line) => line.employeeNo === employeeNo)
    .map(({ tier, days, amountMinor, noteCode }) => [tier, days, amountMinor, noteCode])
    .sort();

it('the old level is paid to the end of the month of the change, the new one from the next', async () => {
  expect(of(await linesOf('2026-05'), 'W0001')).toEqual([['SENIOR', 31, 30_000, undefined]]);
  expect(of(await linesOf('2026-06'), 'W0001')).toEqual([['TECHNICIAN', 30, 60_000, undefined]]);
});
it('an annulment gives the lower level back from the day of the decision', async () =>
  expect(of(await linesOf('2026-10'), 'W0001')).toEqual([
    ['SENIOR', 21, 20_323, undefined],
    ['TECHNICIAN', 10, 19_355, 'ANNULLED'],
  ]));
it.each(['2026-01', '2026-02', '2026-05', '2026-06', '2026-10', '2026-11'])(
  '%s is the same whatever the order in which it was told',
  async (period) => {
    const lines = await linesOf(period);
    expect([of(lines, 'W0002'), of(lines, 'W0003')]).toEqual([of(lines, 'W0001'), of(lines, 'W0001')]);
  },
);

describe('a post', () => {
  let [workerId, appointmentId, spanId] = ['', '', ''];
  const moveTo = (to: string) => running.admin.post('/v1/sandbox/clock', { to });
  const own = async (period: string) => of(await linesOf(period), 'W0004');
  const serve = (fromOn: string) =>
    officer.post<{ id: string }>(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });

  beforeAll(async () => {
    let basisId = '';
    workerId = await worker('W0004', [
      certified('SENIOR_TECHNICIAN', '2020-05-01'),
      async ({ certificates }) => void (basisId = certificates.get('SENIOR_TECHNICIAN')!),
    ]);
    spanId = (await serve('2005-01-01')).body.id;
    appointmentId = (
      await officer.post('/v1/appointments', {
        workerId,
        level: 'SPECIAL_GRADE',
        occupationCode: TURNER,
        postCode: 'P-TJ-01',
        basisId,
        conditions: POST_CONDITIONS,
      })
    ).body.id;
    await officer.post(`/v1/appointments/${appointmentId}/reviews`, { committee: 5, inFavour: 5, minutesHash: 'a'.repeat(64) });
    await officer.post(`/v1/appointments/${appointmentId}/public-notices`);
    await officer.post(`/v1/appointments/${appointmentId}/receipts`, { receiptNo: '苏人社评聘〔2026〕8号' });
    await moveTo('2026-11-13');
    await officer.post(`/v1/appointments/${appointmentId}/starts`, { fromOn: '2026-11-13' });
    await moveTo('2026-12-15');
  });

  it('pays from the next month, and the certificate until then', async () => {
    expect(await own('2026-11')).toEqual([['SENIOR_TECHNICIAN', 30, 100_000, undefined]]);
    expect(await own('2026-12')).toEqual([['SPECIAL_GRADE', 31, 200_000, undefined]]);
  });
  it('that ends gives its place back to the certificate on the next day', async () => {
    await officer.post(`/v1/appointments/${appointmentId}/endings`, { lastOn: '2026-12-10', reason: 'RETIRED' });
    await settled();
    expect(await own('2026-12')).toEqual([
      ['SENIOR_TECHNICIAN', 21, 67_742, undefined],
      ['SPECIAL_GRADE', 10, 64_516, 'APPOINTMENT_ENDED'],
    ]);
  });
  it('whoever leaves is paid to the last day in service', async () => {
    await officer.post(`/v1/workers/${workerId}/employments/${spanId}/endings`, { lastOn: '2026-12-14', reason: 'RESIGNED' });
    await settled();
    expect(await own('2026-12')).toEqual([
      ['SENIOR_TECHNICIAN', 4, 12_903, 'LEFT_MID_MONTH'],
      ['SPECIAL_GRADE', 10, 64_516, 'APPOINTMENT_ENDED'],
    ]);
  });
  it('and whoever comes back the next day never left', async () => {
    await serve('2026-12-15');
    await settled();
    expect(await own('2026-12')).toEqual([
      ['SENIOR_TECHNICIAN', 21, 67_742, undefined],
      ['SPECIAL_GRADE', 10, 64_516, 'APPOINTMENT_ENDED'],
    ]);
  });
});

it('the same facts delivered again change nothing', async () => {
  const before = [await eventsOf('allowance.'), await linesOf('2026-10')];
  const { url } = running.service;
  await running.service.stop();
  const database = new Database({ connectionString: running.databaseUrl });
  await database.connect();
  const { rowCount } = await database.query("UPDATE engine.checkpoint SET position = 0 WHERE name LIKE '%allowance%when%'");
  await database.end();
  expect(rowCount).toBe(8);
  const service = await startService(
    settingsOn(running.databaseUrl, running.dataDir, { port: Number(new URL(url).port), demoFrom: '2026-11-05' }),
  );
  const { dataDir } = running;
  running = { ...running, service, stop: () => service.stop().finally(() => rmSync(dataDir, { recursive: true, force: true })) };
  await settled();
  expect([await eventsOf('allowance.'), await linesOf('2026-10')]).toEqual(before);
});
