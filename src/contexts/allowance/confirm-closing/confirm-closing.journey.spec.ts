import { randomUUID } from 'node:crypto';
import { SECOND_PERSON } from '../../../../test/support/stories/given';
import { Client } from '../../../../test/support/callers/client';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';
import { month } from '../../../kernel/day';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { Engine } from '../../../projecting/engine/engine.provider';
import { STATEMENT_CHUNK_LINES } from '../allowance.events';
import { Statements } from '../allowance-statement/statements.query';
import { recordStatementLines } from './confirm-closing';

interface Page {
  readonly status: string;
  readonly lines: readonly { lineId: string; employeeNo: string }[];
  readonly totals: { amountMinor: number; lines: number; workers: number };
  readonly nextCursor: string | null;
}

/** A few more than one event holds. */
const WORKERS = STATEMENT_CHUNK_LINES + 5;
/** Workers registered at the same time. */
const LANES = 8;
const TURNER = '6-18-01-01';
const PERIOD = month('2026-10');
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let enterpriseId = '' as Uuid;
let base: `/v1/enterprises/${string}`;

const get = <Value>(token: unknown): Value => running.service.app.get(token as never, { strict: false });
const linesRecorded = async () =>
  (await get<EventStore>(EVENT_STORE).readAll(0n, 10_000)).filter(({ type }) => type === 'allowance.statement_lines_recorded.v1');

async function worker(serial: number): Promise<void> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id },
  } = await officer.post('/v1/workers', { name, idNumber, employeeNo: `W${String(serial).padStart(4, '0')}` });
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2020-01-01' });
  await officer.post(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: `T-${serial}00`,
    issuedOn: '2026-01-20',
  });
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id as Uuid;
  base = `/v1/enterprises/${enterpriseId}`;
  const keyFor = async (name: string): Promise<Client> =>
    running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name } })).body.key,
    );
  [officer, second] = [await keyFor('经办甲'), await keyFor('主任乙')];
  await officer.post(`${base}/allowance-rules`, {
    validFrom: '2026-10-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
  await second.post(`${base}/allowance-rules/1/confirmations`);
  const serials = Array.from({ length: WORKERS }, (_, index) => index + 1).values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const serial of serials) await worker(serial);
    }),
  );
  await get<Engine>(Engine).settle(30_000);
});
afterAll(() => running.stop());

it('closes a statement larger than one event, going on after a try that broke off', async () => {
  const {
    body: { id: closingId },
  } = await officer.post<{ id: Uuid }>(`${base}/allowance-statements/${PERIOD}/closings`);
  const { value, atPosition } = await get<Statements>(Statements).closable(enterpriseId, PERIOD);
  const { lines, summary } = value!;
  // What a try leaves behind that ends after the first chunk.
  const intent = {
    statementId: get<DerivedIds>(DerivedIds).of('statement', enterpriseId, PERIOD),
    closingId,
    enterpriseId,
    period: PERIOD,
    chunk: 0,
  };
  await get<Ledger>(Ledger).record({
    rule: recordStatementLines,
    id: intent.statementId,
    intent,
    evidence: {
      summary: valueEvidence('allowance.statement', atPosition, summary),
      lines: valueEvidence('allowance.statement', atPosition, lines.slice(0, STATEMENT_CHUNK_LINES)),
    },
    envelope: { commandId: randomUUID() as Uuid, actor: SECOND_PERSON, tenants: [enterpriseId], correlationId: randomUUID() as Uuid },
  });
  expect((await second.post(`${base}/allowance-statements/${PERIOD}/closings/${closingId}/confirmations`)).status).toBe(201);
  expect((await linesRecorded()).map(({ data }) => (JSON.parse(data) as { lines: unknown[] }).lines.length)).toEqual([
    STATEMENT_CHUNK_LINES,
    5,
  ]);
});

it('is read in pages of which none is lost', async () => {
  await get<Engine>(Engine).settle(30_000);
  const first = (await officer.get<Page>(`${base}/allowance-statements/${PERIOD}`)).body;
  expect([first.status, first.lines.length, first.totals]).toEqual([
    'CLOSED',
    200,
    expect.objectContaining({ amountMinor: WORKERS * 30_000, lines: WORKERS, workers: WORKERS }),
  ]);
  const rest = (await officer.get<Page>(`${base}/allowance-statements/${PERIOD}?cursor=${first.nextCursor}`)).body;
  expect(rest.nextCursor).toBeNull();
  expect(new Set([...first.lines, ...rest.lines].map(({ employeeNo }) => employeeNo)).size).toBe(WORKERS);
});
