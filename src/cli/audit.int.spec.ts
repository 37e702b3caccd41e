import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { OFFICER } from '../../test/support/given';
import { AccessLog } from '../people/access-log.provider';
import { checkpointOf } from '../tlog/checkpoint';
import { noteOf } from '../tlog/note';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { Uuid } from '../kernel/uuid';
import { SEALED, settingsOn, startTestService, TestService } from '../../test/support/service';
import { asSuperuser } from '../../test/support/sealed-log';
import { until } from '../../test/support/until';
import type { AuditReport } from '../sealing/audit/finding';
import { audit } from './audit.verb';

const REGISTER = 'accreditation.enterprise-register';
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };

let running: TestService;
let said: string[] = [];
beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  const { id, position } = (await running.admin.post('/v1/enterprises', FIRM)).body;
  const officer = running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: '经办甲' } })).body.key);
  const worker = (await officer.post('/v1/workers', { name: '张三', idNumber: '320800199001010015' })).body;
  await officer.get(`/v1/workers/${worker.id}?minPosition=${worker.position}`);
  const pool = new Pool({ connectionString: running.databaseUrl, max: 1 });
  await new AccessLog(pool).recordReading({ reader: { actor: OFFICER, tenant: null }, whose: [id as Uuid], fields: ['name'], purpose: 'LOOKED_UP' });
  await pool.end();
  await until(async () => (await officer.raw.get('/tlog/checkpoint')).body as unknown as string, (note) => typeof note === 'string' && checkpointOf(noteOf(note).text).size >= Number(worker.position ?? position));
});
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
async function meanwhile<Value>(spoil: () => Promise<unknown> | void, mend: () => Promise<unknown> | void, look: () => Promise<Value>): Promise<Value> {
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

it.each([
  ['a read model', ["UPDATE views.enterprise SET name = 'another'", `UPDATE views.enterprise SET name = '${FIRM.name}'`], [REGISTER], { kind: 'ALTERED', place: 'readModel' }, /enterprise of accreditation.enterprise-register/],
  ['a row of the access log', ["UPDATE vault.reading SET purpose = 'NOTHING' WHERE seq = 1", "UPDATE vault.reading SET purpose = 'LOOKED_UP' WHERE seq = 1"], ['--log-only'], { kind: 'ALTERED', place: 'accessLog' }, /row 1 /],
  ['an event', ["UPDATE ledger.event SET metadata = replace(metadata, '\"kind\":\"system\"', '\"kind\":\"person\"') WHERE position = 1", "UPDATE ledger.event SET metadata = replace(metadata, '\"kind\":\"person\"', '\"kind\":\"system\"') WHERE position = 1"], ['--log-only'], { kind: 'ALTERED', place: 'event' }, /metadata of ledger.opened.v1/],
])('names %s that was edited', async (_, [spoil, mend], args, finding, says) => {
  const report = await meanwhile(sql(spoil!), sql(mend!), () => found(...args));
  expect([report.code, report.findings]).toEqual([1, [expect.objectContaining(finding)]]);
  expect(report.findings[0]!.what).toMatch(says);
});

it('names a key of a person that is gone without a word', async () => {
  const keys = FileKeyStore.open(join(running.dataDir, 'keys'));
  const { rows } = await query<{ ref: Uuid }>('SELECT ref FROM vault.person WHERE EXISTS (SELECT FROM vault.field WHERE person_ref = ref)');
  await keys.destroyMany([rows[0]!.ref]);
  await keys.close();
  const { code, findings } = await found('--log-only');
  expect([code, findings]).toEqual([1, [expect.objectContaining({ kind: 'ALTERED', place: 'personKey', what: `the key of ${rows[0]!.ref} is destroyed, and no sealed event says that the person was erased` })]]);
});

async function query<Row extends object>(text: string): Promise<{ rows: Row[] }> {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  return client.query<Row>(text).finally(() => client.end());
}
