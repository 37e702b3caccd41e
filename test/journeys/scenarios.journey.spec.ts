import { randomUUID } from 'node:crypto';
import { Api } from '../../demo/api';
import { asRead, playScenarios, PlayedScenario } from '../../demo/scenarios/play-scenarios';
import { BEGINS } from '../../demo/scenarios/rates';
import { readMonths, ToldMonth } from '../../demo/scenarios/tell-scenarios';
import { SCENARIOS, scenariosNamed } from '../../demo/scenarios/scenarios';
import type { RouteAudience } from '../../src/access/audience';
import { closings } from '../../src/cli/closings.verb';
import type { Settings } from '../../src/config/settings';
import { EveryReading } from '../support/answers/every-reading';
import type { Client, KeyAsked } from '../support/callers/client';
import { PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import { settingsOn, startTestService, TestService } from '../support/service';
import { isEventStoreDb } from '../support/logs/store-of-log';

const OK = 200;

let running: TestService;
let played: readonly PlayedScenario[];
const months = new Map<string, readonly ToldMonth[]>();

beforeAll(async () => {
  running = await startTestService({ demoFrom: BEGINS });
  played = await playScenarios(new Api(running.service.url, running.service.bootstrapKey!, 'scenarios'), SCENARIOS, {
    step: () => undefined,
  });
  for (const one of played) months.set(one.scenario.name, await readMonths(one));
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

const firmOf = (name: string, firm: 'A' | 'B' = 'A') => played.find(({ scenario }) => scenario.name === name)!.firms.get(firm)!;
const statementOf = (name: string, month: string) => months.get(name)!.find(({ expected }) => expected.month === month)!.statement;
const order = (one: object): string => JSON.stringify(Object.entries(one).sort());
const sorted = <Item extends object>(items: readonly Item[]): Item[] => [...items].sort((a, b) => (order(a) < order(b) ? -1 : 1));

function expectAsPrinted({ expected, statement }: ToldMonth): void {
  const asPrinted = statement.lines.map(
    ({ employeeNo, type, tier, amountMinor, days, daysInMonth, adjustsPeriod, noteCode, toOn, dueMinor, closedMinor }) => ({
      worker: employeeNo,
      type,
      tier,
      amountMinor,
      days,
      daysInMonth,
      ...Object.fromEntries(
        Object.entries({ adjustsPeriod, noteCode, toOn, dueMinor, closedMinor }).filter(
          ([, value]) => value !== null && value !== undefined,
        ),
      ),
    }),
  );
  const { status, lines, missing = [], totalMinor } = expected;
  expect({
    status: statement.status,
    lines: sorted(asPrinted),
    missing: statement.missing.map(({ employeeNo, reasonCode }) => ({ worker: employeeNo, reasonCode })),
    totalMinor: statement.totals.amountMinor,
  }).toEqual({ status, lines: sorted(lines.map((line) => ({ ...line }))), missing, totalMinor });
}

describe.each(SCENARIOS.map(({ name }) => name))('%s', (name) => {
  it.each(SCENARIOS.find((scenario) => scenario.name === name)!.expected.map(({ month, firm = 'A' }) => [month, firm]))(
    '%s of firm %s is as the documentation prints it',
    (month, firm) => {
      expectAsPrinted(months.get(name)!.find(({ expected }) => expected.month === month && (expected.firm ?? 'A') === firm)!);
    },
  );
});

it('every closed month keeps its bytes and its tag, whatever was told after it', async () => {
  const frozen = played.flatMap(({ scenario, firms, frozen: months }) =>
    months.map((month) => ({ scenario: scenario.name, of: firms.get(month.firm)!, ...month })),
  );
  expect(frozen.map(({ scenario }) => scenario).filter((name) => name === 'ps-4' || name === 'ps-6')).toHaveLength(7);
  for (const { of, month, text, etag } of frozen)
    expect([month, await asRead(of, month)]).toEqual([month, expect.objectContaining({ text, etag })]);
});

it('PS-10: no day is paid by both firms', () => {
  const days = months
    .get('ps-10')!
    .map(({ statement }) => statement.lines.map((line) => line.days as number))
    .flat();
  expect([days, days.reduce((sum, each) => sum + each, 0)]).toEqual([[15, 15], 30]);
});

it('PS-4: the difference is caused by the annulment, and no line of November stands beside it', async () => {
  const [delta, ...others] = statementOf('ps-4', '2026-11').lines;
  const { body } = await firmOf('ps-4').officer.read<{ items: readonly { id: string }[] }>('/v1/certificates');
  const history = await firmOf('ps-4').officer.get<{ entries: readonly { eventId: string; type: string }[] }>(
    `/v1/certificates/${body.items[0]!.id}/history`,
  );
  expect([delta!.causeEventIds, others]).toEqual([[history.entries.find(({ type }) => type === 'certificate.annulled.v1')!.eventId], []]);
});

/** The statement of the API conventions, section 10, in the order of its members; ids, times and positions are of the ledger. */
const ID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown;
const printed = (
  employeeNo: string,
  type: string,
  tier: string | null,
  basis: string,
  rateMinor: number,
  [days, daysInMonth]: [number, number],
  amountMinor: number,
  ruleId: string,
  more: object = {},
): object => ({
  lineId: ID,
  employeeNo,
  type,
  tier,
  basis,
  rateMinor,
  days,
  daysInMonth,
  amountMinor,
  ruleId,
  causeEventIds: expect.arrayContaining([ID]) as unknown,
  adjustsPeriod: null,
  ...more,
});
const PRINTED = {
  enterpriseId: ID,
  period: '2026-11',
  status: 'CLOSED',
  currency: 'CNY',
  // The pay rules are those of the policy pack, so it is the pack that is named; the page prints the name of a rate table there.
  ruleVersion: 'CN-320800@2026-01',
  start: 'FIRST_OF_NEXT_MONTH',
  partMonth: 'CALENDAR_DAYS',
  rounding: 'HALF_UP_FEN',
  knownAt: expect.stringMatching(/^2026-12-02T01:\d\d:\d\d\.\d{6}Z$/) as unknown,
  atPosition: expect.stringMatching(/^\d+$/) as unknown,
  lines: [
    printed('W0001', 'SKILL', 'SENIOR', 'CERTIFIED', 30_000, [30, 30], 30_000, 'SK-SENIOR'),
    printed('W0002', 'SKILL', 'TECHNICIAN', 'APPOINTED', 60_000, [30, 30], 60_000, 'SK-TECH'),
    printed('W0002', 'MENTOR', null, 'AGREEMENT', 20_000, [30, 30], 20_000, 'MT-1'),
    printed('W0003', 'SKILL', 'INTERMEDIATE', 'CERTIFIED', 20_000, [15, 30], 10_000, 'SK-INTER', {
      noteCode: 'LEFT_MID_MONTH',
      toOn: '2026-11-15',
    }),
    // Beyond the page: the last day that counts of the adjusted month.
    printed('W0004', 'SKILL', 'SENIOR', 'CERTIFIED', 30_000, [10, 31], -20_323, 'SK-SENIOR', {
      adjustsPeriod: '2026-10',
      noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
      toOn: '2026-10-10',
      dueMinor: 9_677,
      closedMinor: 30_000,
    }),
  ],
  missing: [{ employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
  totals: { amountMinor: 99_677, byType: { SKILL: 79_677, MENTOR: 20_000, TEAM_LEADER: 0, ONE_OFF: 0 }, lines: 5, workers: 4, missing: 1 },
  nextCursor: null,
};
it('the statement of November is the one that the conventions print: 99677 fen, one missing', () => {
  const { lines, ...rest } = statementOf('november', '2026-11');
  // A line stands by its worker's record, whose id is of the ledger; the page has them by number.
  const byNumber = [...lines].sort((a, b) => (a.employeeNo! < b.employeeNo! ? -1 : a.employeeNo! > b.employeeNo! ? 1 : 0));
  expect({ ...rest, lines: byNumber }).toEqual(PRINTED);
  expect(Object.keys(statementOf('november', '2026-11'))).toEqual(Object.keys(PRINTED));
  expect(byNumber.map((line) => Object.keys(line))).toEqual(PRINTED.lines.map((line) => Object.keys(line)));
});

/** What `npm run ledger -- closings --json` says of a service's log. */
async function closingsOf(settings: Settings): Promise<{ code: number; closings: number; same: number }> {
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await closings(['--json'], settings);
  const told = JSON.parse(String(said.mock.lastCall?.[0])) as { closings: number; same: number };
  said.mockRestore();
  return { code, closings: told.closings, same: told.same };
}
const closedIn = (all: readonly PlayedScenario[]): number => all.flatMap(({ frozen }) => frozen).length;

it('every closing, made again from the log alone, is the same byte for byte', async () =>
  expect(await closingsOf(settingsOn(running.databaseUrl, running.dataDir))).toEqual({
    code: 0,
    closings: closedIn(played),
    same: closedIn(played),
  }));

const esdb = process.env.ESDB_URL;
if (!esdb) process.stdout.write('skipped: scenarios of payroll with the log in EventStoreDB; ESDB_URL names no server\n');
if (esdb && !isEventStoreDb) {
  describe('with the log in EventStoreDB', () => {
    const eventStoreDb = { url: esdb, ledger: `test-${randomUUID().slice(0, 8)}` };
    let other: TestService;
    let there: readonly PlayedScenario[];
    beforeAll(async () => {
      other = await startTestService({ demoFrom: BEGINS, eventStoreDb });
      there = await playScenarios(
        new Api(other.service.url, other.service.bootstrapKey!, 'scenarios'),
        scenariosNamed(['november', 'ps-6', 'retro-change']),
        { step: () => undefined },
      );
    }, PREPARED_WITHIN_MS);
    afterAll(() => other.stop());

    it('the months are as the documentation prints them, and keep their bytes', async () => {
      for (const one of there) {
        for (const told of await readMonths(one)) expectAsPrinted(told);
        for (const { firm, month, text, etag } of one.frozen)
          expect(await asRead(one.firms.get(firm)!, month)).toMatchObject({ text, etag });
      }
    });
    it('every closing, made again from that log alone, is the same byte for byte', async () =>
      expect(await closingsOf(settingsOn(other.databaseUrl, other.dataDir, { eventStoreDb }))).toEqual({
        code: 0,
        closings: closedIn(there),
        same: closedIn(there),
      }));
  });
}

describe('answers of pay are what the document says, whoever reads them', () => {
  const READER = { name: '读甲' };
  const keyOf = async (key: KeyAsked): Promise<Client> =>
    running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', key)).body.key);
  const readBy = async (key: KeyAsked & { readonly audience: RouteAudience }): Promise<number> => {
    const known = { '/v1/enterprises': firmOf('ps-4').id, period: '2026-11' };
    return (await new EveryReading(await keyOf(key), key.audience, known).read())[OK] ?? 0;
  };

  it('an auditor', async () => expect(await readBy({ audience: 'auditor', person: READER })).toBeGreaterThan(0));
  it('an authority', async () => expect(await readBy({ audience: 'regulator', region: '3208', person: READER })).toBeGreaterThan(0));
  it('the enterprise', async () =>
    expect(await readBy({ audience: 'enterprise', enterpriseId: firmOf('ps-4').id, person: READER })).toBeGreaterThan(0));
  it('its payroll', async () =>
    expect(await readBy({ audience: 'payroll', enterpriseId: firmOf('ps-4').id, system: 'pay' })).toBeGreaterThan(0));
  it('and the pay of every worker, with all that can be behind a line', async () => {
    const auditor = await keyOf({ audience: 'auditor', person: READER });
    const { body } = await auditor.get<{ items: readonly { id: string }[] }>('/v1/workers?limit=200');
    const periods = [...new Set([...months.values()].flatMap((told) => told.map(({ expected }) => expected.month)))];
    const asked = body.items.flatMap(({ id }) => periods.map((period) => auditor.get(`/v1/workers/${id}/pay?period=${period}`)));
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([OK]));
  });
});
