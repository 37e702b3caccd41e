import { join } from 'node:path';
import { Client as Connection, Pool } from 'pg';
import { OFFICER } from '../../test/support/stories/given';
import { erase } from './erase.verb';
import { AccessLog } from '../people/access-log.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { Uuid } from '../kernel/uuid';
import type { Client } from '../../test/support/callers/client';
import { logOf } from '../../test/support/logs/log-of';
import { Engine } from '../projecting/engine/engine.provider';
import { chance, identity } from '../../test/support/stories/made-people';
import { SEALED, settingsOn, startTestService, TestService } from '../../test/support/service';
import { asSuperuser } from '../../test/support/logs/sealed-log';
import { isEventStoreDb } from '../../test/support/logs/store-of-log';
import { until } from '../../test/support/until';
import type { AuditReport } from '../sealing/audit/finding';
import { audit } from './audit.verb';

const REGISTER = 'accreditation.enterprise-register';
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };

const person = (serial: number): { readonly name: string; readonly idNumber: string } => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return { name, idNumber };
};
const PAY = 'allowance.pay-register';
const PERIOD = '2026-10';

let running: TestService;
let said: string[] = [];
let statementEvent: string;
let erased: string;
/** Who asks for an erasure, and who decides it. */
let officials: readonly string[] = [];
beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  const { id } = (await running.admin.post('/v1/enterprises', FIRM)).body;
  const officer = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: '经办甲' } }))
      .body.key,
  );
  const worker = (await officer.post('/v1/workers', { ...person(51), employeeNo: 'W0001' })).body;
  await officer.get(`/v1/workers/${worker.id}?minPosition=${worker.position}`);
  const second = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: '主任乙' } }))
      .body.key,
  );
  await closeMonth(officer, second, id, worker.id);
  erased = (await officer.post('/v1/workers', person(52))).body.id;
  officials = await Promise.all(
    ['监管一', '监管二'].map(
      async (name) =>
        (await running.admin.post<{ id: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name } })).body.id,
    ),
  );
  const pool = new Pool({ connectionString: running.databaseUrl, max: 1 });
  await new AccessLog(pool).recordReading({
    reader: { actor: OFFICER, tenant: null },
    whose: [id as Uuid],
    fields: ['name'],
    purpose: 'LOOKED_UP',
  });
  await pool.end();
  await until(
    async () => String((await officer.raw.get('/metrics')).body),
    (text) => text.includes('\nseal_lag_events 0\n'),
  );
});
/** A month with one line in it, closed. */
async function closeMonth(officer: Client, second: Client, enterpriseId: string, workerId: string): Promise<void> {
  const rules = `/v1/enterprises/${enterpriseId}/allowance-rules` as const;
  const statement = `/v1/enterprises/${enterpriseId}/allowance-statements/${PERIOD}/closings` as const;
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2020-01-01' });
  await officer.post(`/v1/workers/${workerId}/prior-certificates`, {
    occupationCode: '6-18-01-01',
    level: 'SENIOR',
    number: 'T-100',
    issuedOn: '2026-01-20',
  });
  await officer.post(rules, {
    validFrom: '2026-10-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
  await second.post(`${rules}/1/confirmations`);
  await running.service.app.get(Engine, { strict: false }).settle(30_000);
  const {
    body: { id },
  } = await officer.post<{ id: string }>(statement);
  await second.post(`${statement}/${id}/confirmations`);
  await running.service.app.get(Engine, { strict: false }).settle(30_000);
  statementEvent = (await logOf(running.service)).find(({ type }) => type === 'allowance.period_closed.v1')!.id;
}
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await running.service.stop();
  await running.drop();
});

const settings = () => settingsOn(running.databaseUrl, running.dataDir);
async function found(...args: readonly string[]): Promise<AuditReport & { readonly code: number }> {
  said = [];
  const code = await audit(['--json', ...args], settings());
  return { code, ...(JSON.parse(said.at(-1)!) as AuditReport) };
}
/** As whoever owns everything, and back again. */
async function meanwhile<Value>(
  spoil: () => Promise<unknown> | void,
  mend: () => Promise<unknown> | void,
  look: () => Promise<Value>,
): Promise<Value> {
  await spoil();
  try {
    return await look();
  } finally {
    await mend();
  }
}
const sql = (statement: string) => (): Promise<void> => asSuperuser(running.databaseUrl, statement);

it('finds everything as it was signed, while the service works, and keeps what it found', async () => {
  const { code, counts, events, size } = await found(REGISTER);
  expect([code, counts.ALTERED, counts.MISSING, counts.INSERTED]).toEqual([0, 0, 0, 0]);
  expect(events).toBeGreaterThanOrEqual(size);
  expect(await audit(['--nightly'], settings())).toBe(0);
  expect(said.at(-1)).toContain('"isClean":true');
  expect((await running.admin.raw.get('/metrics')).body).toEqual(expect.stringMatching(/seal_audit_alarm 0\n/));
});

type Edit = readonly [what: string, spoilAndMend: readonly string[], args: readonly string[], finding: object, says: RegExp];
/** In an EventStoreDB an event is edited in the files of the server: `tampering-eventstoredb.int.spec.ts` does that. */
if (isEventStoreDb) process.stdout.write('skipped: an event edited in PostgreSQL; the log lies in EventStoreDB\n');
const EDITED: readonly Edit[] = isEventStoreDb
  ? []
  : [
      [
        'an event',
        [
          'UPDATE ledger.event SET metadata = replace(metadata, \'"kind":"system"\', \'"kind":"person"\') WHERE position = 1',
          'UPDATE ledger.event SET metadata = replace(metadata, \'"kind":"person"\', \'"kind":"system"\') WHERE position = 1',
        ],
        ['--log-only'],
        { kind: 'ALTERED', place: 'event' },
        /metadata of ledger.opened.v1/,
      ],
    ];
it.each<Edit>([
  [
    'a read model',
    ["UPDATE views.enterprise SET name = 'another'", `UPDATE views.enterprise SET name = '${FIRM.name}'`],
    [REGISTER],
    { kind: 'ALTERED', place: 'readModel' },
    /enterprise of accreditation.enterprise-register/,
  ],
  [
    'a row of the access log',
    [
      "UPDATE vault.reading SET purpose = 'NOTHING' WHERE purpose = 'LOOKED_UP'",
      "UPDATE vault.reading SET purpose = 'LOOKED_UP' WHERE purpose = 'NOTHING'",
    ],
    ['--log-only'],
    { kind: 'ALTERED', place: 'accessLog' },
    /row \d+ /,
  ],
  ...EDITED,
])('names %s that was edited', async (_, [spoil, mend], args, finding, says) => {
  const report = await meanwhile(sql(spoil!), sql(mend!), () => found(...args));
  expect([report.code, report.findings]).toEqual([1, [expect.objectContaining(finding)]]);
  expect(report.findings[0]!.what).toMatch(says);
});

it.each([
  [
    'lines',
    "UPDATE views.closed_line SET line = jsonb_set(line, '{amountInFen}', '90000')",
    "UPDATE views.closed_line SET line = jsonb_set(line, '{amountInFen}', '30000')",
    /the statement of 2026-10 of enterprise \S+ was closed with the digest \S+, what is kept of it has/,
  ],
  [
    'digest',
    `UPDATE views.closing SET digest = 'x' || digest`,
    `UPDATE views.closing SET digest = substring(digest from 2)`,
    /beside it stands x/,
  ],
])('names a closed statement whose %s were edited, with the event that closed it', async (_, spoil, mend, says) => {
  const { code, findings } = await meanwhile(sql(spoil), sql(mend), () => found(PAY));
  const statement = findings.find(({ place }) => place === 'statement')!;
  expect([code, statement]).toEqual([
    1,
    { kind: 'ALTERED', place: 'statement', what: expect.stringMatching(says) as unknown, eventId: statementEvent },
  ]);
  // Its table is not what the log gives either.
  expect(findings.map(({ place }) => place).sort()).toEqual(['readModel', 'statement']);
});

it('tells of an erased person that the content is gone and why, which is no alarm', async () => {
  expect(
    await erase(
      [
        erased,
        '--ground',
        'UNLAWFUL_PROCESSING',
        '--document-no',
        '苏网信〔2026〕8号',
        '--asked-by',
        officials[0]!,
        '--decided-by',
        officials[1]!,
      ],
      settings(),
    ),
  ).toBe(0);
  const { id, data } = (await logOf(running.service)).find(({ type }) => type.startsWith('workforce.personal_data_erased.'))!;
  const { personRef } = JSON.parse(data) as { personRef: string };
  const { code, findings, counts } = await until(
    () => found('--log-only'),
    (report) => report.counts.UNSEALED === 0,
  );
  expect([code, findings]).toEqual([
    0,
    [{ kind: 'ERASED', place: 'personKey', what: `personal data of ${personRef} were destroyed, as was recorded`, eventId: id }],
  ]);
  expect(counts).toMatchObject({ ALTERED: 0, MISSING: 0, INSERTED: 0 });
});

it('names a key of a person that is gone without a word', async () => {
  const keys = FileKeyStore.open(join(running.dataDir, 'keys'));
  const { rows } = await query<{ ref: Uuid }>('SELECT ref FROM vault.person WHERE EXISTS (SELECT FROM vault.field WHERE person_ref = ref)');
  await keys.destroyMany([rows[0]!.ref]);
  await keys.close();
  const { code, findings } = await found('--log-only');
  expect([code, findings.filter(({ kind }) => kind === 'ALTERED')]).toEqual([
    1,
    [
      expect.objectContaining({
        kind: 'ALTERED',
        place: 'personKey',
        what: `the key of ${rows[0]!.ref} is destroyed, and no sealed event says that the person was erased`,
      }),
    ],
  ]);
});

async function query<Row extends object>(text: string): Promise<{ rows: Row[] }> {
  const client = new Connection({ connectionString: running.databaseUrl });
  await client.connect();
  return client.query<Row>(text).finally(() => client.end());
}
