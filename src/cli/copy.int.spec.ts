import { randomUUID } from 'node:crypto';
import { SEALED, settingsOn, startTestService, TestService } from '../../test/support/service';
import { Client } from '../../test/support/callers/client';
import { chance, identity } from '../../test/support/stories/made-people';
import { until } from '../../test/support/until';
import { type RunningService, startService } from '../app';
import type { Settings } from '../config/settings';
import { LogLivesElsewhere } from '../moving/log-home.provider';
import { checkpointOf } from '../tlog/checkpoint';
import { noteOf } from '../tlog/note';
import { audit } from './audit.verb';
import { copy } from './copy.verb';
import { explain } from './explain.verb';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const WORKERS = 3;
const url = process.env.ESDB_URL;

let said: string[] = [];
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());

let service: RunningService | undefined;
let [running, there, here] = [] as unknown as [TestService, Settings, Settings];
beforeAll(async () => {
  running = await startTestService({ ...SEALED, eventStoreDb: undefined });
  const named = url === undefined ? undefined : { url, ledger: `moved-${randomUUID().slice(0, 8)}` };
  here = settingsOn(running.databaseUrl, running.dataDir, { ...SEALED, eventStoreDb: undefined, namedEventStoreDb: named });
  there = { ...here, eventStoreDb: named };
});
afterAll(async () => {
  await service?.stop();
  await running.drop();
});

const told = async (
  verb: (args: readonly string[], settings: Settings) => Promise<number>,
  args: readonly string[],
  settings: Settings,
): Promise<readonly [number, string | undefined]> => [await verb(args, settings), said.at(-1)];
/** The checkpoint over all that was recorded up to a position of this log. */
const sealedSize = async (client: Client, least: number): Promise<number> =>
  until(
    async () => checkpointOf(noteOf(String((await client.raw.get('/tlog/checkpoint')).body)).text).size,
    (size) => size >= least,
  );

if (url === undefined) {
  process.stdout.write(
    'skipped: moving a log into EventStoreDB and back; ESDB_URL names no server (src/moving/move-log.int.spec.ts plays it between two PostgreSQL)\n',
  );
}
it('says how it is asked, and what it needs', async () => {
  await running.service.stop();
  expect(await told(copy, [], here)).toEqual([2, expect.stringContaining('usage: npm run ledger -- copy')]);
  await expect(copy(['--from', 'postgres', '--to', 'eventstoredb'], { ...here, namedEventStoreDb: undefined })).rejects.toThrow(
    'copy needs ESDB_URL',
  );
  await expect(startService({ ...here, eventStoreDb: { url: 'esdb://127.0.0.1:1?tls=false', ledger: undefined } })).rejects.toThrow(
    LogLivesElsewhere,
  );
  expect(await told(copy, ['--abandon'], here)).toEqual([0, 'copy: the log stays where it is']);
});

(url === undefined ? it.skip : it)(
  'moves a ledger that has been at work into EventStoreDB and back: it goes on, sealed under what was signed, and old cursors are refused',
  async () => {
    service = await startService(here);
    let admin = new Client(service.url, running.admin.key!);
    const enterpriseId = (await admin.post('/v1/enterprises', FIRM)).body.id;
    const key = (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }))
      .body.key;
    let officer = admin.as(key);
    const made = async (serial: number): Promise<string> => {
      const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
      const { status, body } = await officer.post('/v1/workers', { name, idNumber, employeeNo: `W${serial}` });
      expect(status).toBe(201);
      return body.position;
    };
    for (let serial = 0; serial < WORKERS; serial += 1) await made(serial);
    const { nextCursor } = (await officer.get<{ nextCursor: string }>('/v1/workers?limit=1')).body;
    const size = await sealedSize(officer, 5);
    await expect(copy(['--from', 'postgres', '--to', 'eventstoredb'], here)).rejects.toThrow('A service of this ledger is running');
    await service.stop();

    expect(await told(copy, ['--from', 'postgres', '--to', 'eventstoredb', '--json'], here)).toEqual([
      0,
      expect.stringMatching(/^{"events":\d+,"copied":\d+,"found":0,/),
    ]);
    await expect(startService(here)).rejects.toThrow(LogLivesElsewhere);
    service = await startService(there);
    [admin, officer] = [new Client(service.url, running.admin.key!), new Client(service.url, key)];
    const position = await made(WORKERS);
    expect((await officer.get<{ items: unknown[] }>(`/v1/workers?minPosition=${position}`)).body.items).toHaveLength(WORKERS + 1);
    expect((await officer.raw.get(`/v1/workers?limit=1&cursor=${nextCursor}`)).body).toMatchObject({ code: 'CURSOR_INVALID' });
    expect(await sealedSize(officer, size + 1)).toBeGreaterThan(size);
    await service.stop();
    for (const verb of [audit, explain]) expect((await told(verb, verb === explain ? ['--all'] : [], there))[0]).toBe(0);

    expect(await told(copy, ['--from', 'eventstoredb', '--to', 'postgres', '--json'], here)).toEqual([
      0,
      expect.stringMatching(/^{"events":\d+,"copied":\d,"found":\d+,/),
    ]);
    service = await startService(here);
    officer = new Client(service.url, key);
    expect((await officer.get<{ items: unknown[] }>('/v1/workers')).body.items).toHaveLength(WORKERS + 1);
    await service.stop();
    expect((await told(audit, [], here))[0]).toBe(0);
  },
);
