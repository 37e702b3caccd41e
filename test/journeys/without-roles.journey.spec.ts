import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { RunningService, startService } from '../../src/app';
import { rebuild } from '../../src/cli/rebuild.verb';
import { Client } from '../support/callers/client';
import { freshDatabase, FreshDatabase } from '../support/database';
import { settingsOn } from '../support/service';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const owner = `plain_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-data-'));

let [database, superuser, ordinaryUrl] = [] as unknown as [FreshDatabase, Pool, string];
let service: RunningService | undefined;
let [firmId, otherId, enterpriseKey] = ['', '', ''];
const start = (databaseUrl: string, withoutRoles: boolean): Promise<RunningService> =>
  startService(settingsOn(databaseUrl, dataDir, { withoutRoles }));

beforeAll(async () => {
  database = await freshDatabase();
  superuser = new Pool({ connectionString: database.url, max: 1 });
  const url = new URL(database.url);
  await superuser.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'plain'`);
  await superuser.query(`ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${owner}`);
  [url.username, url.password] = [owner, 'plain'];
  ordinaryUrl = url.href;
});
afterAll(async () => {
  await service?.stop();
  await superuser.end();
  await database.drop();
  const server = new Pool({ connectionString: process.env.TEST_DATABASE_URL, max: 1 });
  await server.query(`DROP ROLE ${owner}`);
  await server.end();
  rmSync(dataDir, { recursive: true, force: true });
});

it('does not start where its roles cannot be made', () => expect(start(ordinaryUrl, false)).rejects.toThrow(/role/));

it('told to do without, keeps enterprises apart all the same', async () => {
  service = await start(ordinaryUrl, true);
  const admin = new Client(service.url, service.bootstrapKey);
  const [{ body: own }, { body: other }] = [await admin.post('/v1/enterprises', FIRM), await admin.post('/v1/enterprises', OTHER)];
  const {
    body: { key },
  } = await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: own.id, person: { name: '经办甲' } });
  const officer = admin.as(key);
  [firmId, otherId, enterpriseKey] = [own.id, other.id, key];
  expect((await officer.get(`/v1/enterprises/${own.id}?minPosition=${other.position}`)).status).toBe(200);
  expect((await officer.get(`/v1/enterprises/${other.id}?minPosition=${other.position}`)).status).toBe(404);
});

it('builds read models anew beside the live ones, as the one user there is, and keeps enterprises apart as before', async () => {
  const { url } = service!;
  const settings = settingsOn(ordinaryUrl, dataDir, { withoutRoles: true });
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  expect([await rebuild([], settings), await rebuild(['--compare'], settings)]).toEqual([0, 0]);
  expect((await new Client(url, enterpriseKey).get(`/v1/enterprises/${firmId}`)).status).toBe(200);
  expect((await new Client(url, enterpriseKey).get(`/v1/enterprises/${otherId}`)).status).toBe(404);
});

it('refuses to do without for a superuser, whom no policy binds', () => expect(start(database.url, true)).rejects.toThrow(/superuser/));
