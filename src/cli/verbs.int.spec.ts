import { Client as Database } from 'pg';
import type { Client } from '../../test/support/client';
import { startTestService, TestService } from '../../test/support/service';
import { PROJECTIONS } from '../app';
import type { Settings } from '../config/settings';
import { rebuild } from './rebuild.verb';
import { retry } from './retry.verb';

const REGISTER = 'accreditation.enterprise-register';
const { version } = PROJECTIONS.find(({ name }) => name === REGISTER)!;
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };

let [running, settings, database, auditor] = [] as unknown as [TestService, Settings, Database, Client];
let said: string[] = [];
beforeAll(async () => {
  running = await startTestService();
  settings = { host: '127.0.0.1', port: 0, dataDir: running.dataDir, databaseUrl: running.databaseUrl, demoFrom: undefined, withoutRoles: false };
  database = new Database({ connectionString: running.databaseUrl });
  await database.connect();
  await running.admin.post('/v1/enterprises', FIRM);
  auditor = running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计' } })).body.key);
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await database.end();
  await running.stop();
});

const exists = async ({ id, position }: { id: string; position: string }): Promise<number> => (await auditor.get(`/v1/enterprises/${id}?minPosition=${position}`)).status;

it('compares with a service at work, names what differs, and puts it right without an interruption', async () => {
  expect([await rebuild(['--compare'], settings), said.at(-1)]).toEqual([0, 'rebuild: every read model equals the log']);
  await database.query("UPDATE views.enterprise SET name = 'someone else'");
  expect(await rebuild(['--compare', REGISTER], settings)).toBe(1);
  expect(said.filter((line) => line.startsWith('DIFFERENT'))).toEqual([expect.stringMatching(/^DIFFERENT {2}accreditation\.enterprise-register enterprise: 1 live, 1 rebuilt, at position \d+, digest [0-9a-f]{16}$/)]);
  expect([await rebuild([REGISTER], settings), said.at(-1)]).toEqual([0, `switched  ${REGISTER} version ${version}; what was live before is kept`]);
  expect([await rebuild(['--compare', REGISTER], settings), await exists((await running.admin.post('/v1/enterprises', OTHER)).body)]).toEqual([0, 200]);
});

it('goes back to what was kept, and lets it go', async () => {
  await rebuild(['--back', REGISTER], settings);
  expect((await database.query("SELECT FROM views.enterprise WHERE name = 'someone else'")).rowCount).toBe(1);
  await rebuild([REGISTER], settings);
  expect((await database.query("SELECT FROM views.enterprise WHERE name = 'someone else'")).rowCount).toBe(0);
  await rebuild(['--drop-kept', REGISTER], settings);
  await expect(rebuild(['--back', REGISTER], settings)).rejects.toThrow(`no rows of version ${version} of ${REGISTER} are kept`);
});

it('knows its projections by name', () => expect(rebuild(['nothing-like-it'], settings)).rejects.toThrow(/there is no nothing-like-it; there are .*accreditation\.enterprise-register, /));

it('lifts what is held, and says what that was', async () => {
  expect([await retry([], settings), said.at(-1)]).toEqual([0, 'retry: nothing is held']);
  await database.query("INSERT INTO engine.hold (name, state, position, event_type, reason) VALUES ('some-reader', 'STOPPED', 7, 'a.b.v1', 'it failed')");
  expect([await retry(['another'], settings), said.at(-1)]).toEqual([1, 'retry: another is not held']);
  expect([await retry(['some-reader'], settings), said.at(-1)]).toEqual([0, 'retry: some-reader was STOPPED at position 7: it failed']);
  expect((await database.query('SELECT FROM engine.hold')).rowCount).toBe(0);
});
