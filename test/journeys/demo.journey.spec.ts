import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteAudience } from '../../src/access/audience';
import { EveryReading } from '../support/answers/every-reading';
import { Client } from '../support/callers/client';
import { build, DemoResult, play, Played, resultOf, stopped } from '../support/demo';
import { environmentFor } from '../support/logs/store-of-log';

interface Line {
  readonly amountMinor: number;
  readonly adjustsPeriod: string | null;
  readonly causeEventIds: readonly string[];
  readonly dueMinor?: number;
  readonly closedMinor?: number;
  readonly type: string;
  readonly tier: string | null;
}
interface Statement {
  readonly status: string;
  readonly lines: readonly Line[];
  readonly totals: { readonly amountMinor: number; readonly lines: number };
}

/** Monthly skill amounts that the demo's own rate table gives, in fen; the days of January 2027 and the day of decision. */
const RATES: Readonly<Record<string, number>> = { JUNIOR: 10_000, INTERMEDIATE: 20_000, SENIOR: 30_000 };
const OK = 200;
const JANUARY_DAYS = 31;
const DECIDED_ON_DATE = 20;

const READERS = ['admin', 'regulator', 'enterprise', 'payroll', 'auditor'] as const;

const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-demo-test-'));
let [first, second] = [] as unknown as [Played, Played];
let result: DemoResult;
let pid: number | undefined;

beforeAll(async () => {
  build();
  first = await play(['--json', '--data', dataDir]);
  second = await play(['--json', '--keep', '--data', dataDir]);
  result = resultOf(second);
  pid = Number(/^PID=(\d+)$/m.exec(readFileSync(join(dataDir, 'demo.env'), 'utf8'))?.[1]);
}, 240_000);
afterAll(async () => {
  if (pid) await stopped(pid);
  rmSync(dataDir, { recursive: true, force: true });
});

const as = (key: keyof DemoResult['keys']): Client => new Client(result.url, result.keys[key]);
const statement = async (period: string) =>
  as('payroll').get<Statement>(`/v1/enterprises/${result.samples.enterpriseId}/allowance-statements/${period}`);

it('ends well, and prints one object as its last line', () => {
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(Object.keys(resultOf(first))).toEqual(['url', 'keys', 'counts', 'samples', 'seconds']);
});

it('shows each refusal by its code', () => {
  for (const code of [
    'SECOND_PERSON_REQUIRED',
    'NOT_FOUND',
    'AUDIENCE_FORBIDDEN',
    'RESULT_UNDER_NOTICE',
    'APPOINTMENT_BASIS_MISSING',
    'IMPORT_NOT_ELIGIBLE',
  ])
    expect(first.errors).toContain(code);
});

it('adds nothing when it is played again on the same folder, and says that it goes on there', () => {
  expect(result.counts).toEqual(resultOf(first).counts);
  expect([first, second].map(({ errors }) => errors.includes('goes on with the ledger that is there'))).toEqual([false, true]);
});
it('plays no other story there', async () => {
  const { code, errors } = await play(['--city', '--tenth', '--json', '--data', dataDir]);
  expect([code, errors.trim()]).toEqual([1, `${dataDir} holds story, not city-tenth; use another folder`]);
});

it('counts what the events say', async () => {
  const { body } = await as('auditor').get<{ eventsByType: Record<string, number> }>('/v1/ledger-summary');
  const of = (type: string): number => body.eventsByType[type] ?? 0;
  expect(result.counts).toEqual({
    enterprises: of('accreditation.enterprise_registered.v1'),
    workers: of('workforce.worker_registered.v1'),
    candidacies: of('assessment.candidate_registered.v1'),
    certificates: of('certificate.issued.v1'),
    promotions: of('career.tier_raised.v1'),
    appointments: of('career.appointment_started.v1'),
    allowances: of('allowance.entitlement_started.v1'),
    events: Object.values(body.eventsByType).reduce((sum, count) => sum + count, 0),
  });
  expect(Math.min(...Object.values(result.counts))).toBeGreaterThan(0);
});

it('shows no anomaly', async () => expect((await as('auditor').get<{ items: readonly object[] }>('/v1/anomalies')).body.items).toEqual([]));

it('leaves the closed month as it was, byte for byte', async () => {
  const [once, again] = [await statement(result.samples.period), await statement(result.samples.period)];
  expect(once.body.status).toBe('CLOSED');
  expect(again.headers.get('etag')).toBe(once.headers.get('etag'));
  expect(JSON.stringify(again.body)).toBe(JSON.stringify(once.body));
  expect(once.body.totals.amountMinor).toBe(once.body.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
});

it('carries one negative line into the open month, right to the fen, with the annulment as its cause', async () => {
  const { body } = await statement('2027-02');
  const [delta, ...others] = body.lines.filter(({ adjustsPeriod }) => adjustsPeriod !== null);
  expect(others).toEqual([]);
  const annulled = await as('regulator').get<{ level: string }>(`/v1/certificates/${result.samples.annulledCertificateId}`);
  const rate = RATES[annulled.body.level]!;
  // Integer arithmetic, half up: (rate × days × 2 + days of month) ÷ (2 × days of month).
  const due = Math.floor((rate * (DECIDED_ON_DATE - 1) * 2 + JANUARY_DAYS) / (2 * JANUARY_DAYS));
  expect(delta).toMatchObject({ adjustsPeriod: '2027-01', dueMinor: due, closedMinor: rate, amountMinor: due - rate });
  const history = await as('regulator').get<{ entries: readonly { eventId: string; type: string }[] }>(
    `/v1/certificates/${result.samples.annulledCertificateId}/history`,
  );
  const annulment = history.body.entries.find(({ type }) => type === 'certificate.annulled.v1');
  expect(delta!.causeEventIds).toContain(annulment!.eventId);
});

it('gives payroll no names', async () =>
  expect(JSON.stringify((await statement(result.samples.period)).body)).not.toMatch(/[\u4e00-\u9fff]{2,}/));

it('writes the keys to a file that only its owner can read', () => {
  const file = join(dataDir, 'demo.env');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain(result.keys.auditor);
});

describe('answers as its document says, whatever is read', () => {
  const readBy = async (client: Client, audience: RouteAudience): Promise<number> => {
    const { enterpriseId, period } = result.samples;
    const nowhere = { chainCode: 'NONE', normCode: 'NONE' };
    const asked = { region: '3208', indicator: 'PEOPLE', year: '2027', name: 'levels' };
    return (await new EveryReading(client, audience, { '/v1/enterprises': enterpriseId, period, ...nowhere, ...asked }).read())[OK] ?? 0;
  };
  it.each(READERS)('by %s', async (key) => expect(await readBy(as(key), key)).toBeGreaterThan(0));
  it('by anybody', async () => expect(await readBy(new Client(result.url, undefined), 'public')).toBeGreaterThan(0));
});

// Last: while the tool runs, this process keeps no connection alive.
it('every decision of the story comes out the same when it is run again', () => {
  const printed = execFileSync(
    process.execPath,
    [join(__dirname, '..', '..', 'dist', 'cli', 'main.js'), 'explain', '--all', '--json', '--data', dataDir],
    { encoding: 'utf8', env: environmentFor(dataDir) },
  );
  const { decisions, ...verdicts } = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<
    'decisions' | 'same' | 'different' | 'erased',
    number
  >;
  expect(verdicts).toEqual({ same: decisions, different: 0, erased: 0 });
  expect(decisions).toBeGreaterThan(1_000);
});
