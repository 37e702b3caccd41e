import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Database, Pool } from 'pg';
import type { Client } from '../../test/support/callers/client';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { chance, identity } from '../../test/support/stories/made-people';
import { asSuperuser } from '../../test/support/logs/sealed-log';
import { SEALED, settingsOn, startTestService, TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { startService } from '../app';
import { MANIFEST } from '../backup/manifest';
import { readManifest, writeManifest, writePart } from '../backup/part.file';
import type { Settings } from '../config/settings';
import { FolderFileStore } from '../files/folder/folder-file-store.adapter';
import { LeaseFolder } from '../embedded-postgres/lease.file';
import { Refused } from '../http/problems/refused';
import { openInfrastructure } from '../infrastructure.provider';
import type { Uuid } from '../kernel/uuid';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { AccessLog } from '../people/access-log.provider';
import { PersonFiles } from '../people/person-files.provider';
import { checkpointOf } from '../tlog/checkpoint';
import { noteOf } from '../tlog/note';
import { areTogether } from './backing-up.provider';
import { backup } from './backup.verb';
import { compareParts, rehearse } from './rehearse.verb';
import { restoreVerb } from './restore.verb';
import { refuseDifferent, upgradePostgres } from './upgrade-postgres.verb';
import { openSets, restore } from './restoring.provider';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
interface Known {
  readonly name: string;
  readonly idNumber: string;
}
const made = (serial: number): Known => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return { name, idNumber };
};
const [PERSON, OTHER, LATER] = [made(1), made(2), made(3)];

let [running, officer, live] = [] as unknown as [TestService, Client, Settings];
let [folder, workerId] = ['', ''];
let said: string[] = [];
const databases: FreshDatabase[] = [];
const place = (name: string): string => join(folder, name);
const sets = (): { from: string; keysFrom: string; masterKey: string } => ({
  from: place('data'),
  keysFrom: place('keys'),
  masterKey: join(running.dataDir, 'keys', 'master.key'),
});
const sealedUpTo = async (position: string): Promise<unknown> =>
  until(
    async () => (await officer.raw.get('/tlog/checkpoint')).body as unknown as string,
    (note) => typeof note === 'string' && checkpointOf(noteOf(note).text).size >= Number(position),
  );
const codeOf = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'DONE',
    (fault: Error) => (fault instanceof Refused ? { code: fault.refusal.refused, ...fault.refusal.params } : fault.message),
  );
async function target(name: string): Promise<Settings> {
  const database = await freshDatabase();
  databases.push(database);
  return { ...settingsOn(database.url, place(name)), eventStoreDb: undefined };
}
const refOf = async (url: string, name: string): Promise<readonly Uuid[]> => {
  const client = new Database({ connectionString: url });
  await client.connect();
  return client
    .query<{ ref: Uuid }>(name)
    .then(({ rows }) => rows.map(({ ref }) => ref))
    .finally(() => client.end());
};

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  folder = mkdtempSync(join(tmpdir(), 'skills-ledger-backup-'));
  running = await startTestService({ ...SEALED, eventStoreDb: undefined });
  live = settingsOn(running.databaseUrl, running.dataDir, { eventStoreDb: undefined });
  const { id } = (await running.admin.post('/v1/enterprises', FIRM)).body;
  officer = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: '经办甲' } }))
      .body.key,
  );
  workerId = (await officer.post('/v1/workers', PERSON)).body.id;
  const [ref] = await refOf(running.databaseUrl, `SELECT person_ref AS ref FROM vault.field WHERE field = 'idNumber' LIMIT 1`);
  const keys = FileKeyStore.open(join(running.dataDir, 'keys'));
  const pool = new Pool({ connectionString: running.databaseUrl, max: 1, options: '-c role=skills_ledger_project' });
  await new PersonFiles(pool, keys, await FolderFileStore.open(join(running.dataDir, 'files')), new AccessLog(pool)).keep({
    ref: ref!,
    tenant: id as Uuid,
    scope: id as Uuid,
    bytes: Buffer.from('a photo'),
  });
  await pool.end();
  await keys.close();
  const { position } = (await officer.post('/v1/workers', OTHER)).body;
  await sealedUpTo(position);
  expect(await backup(['--to', place('data'), '--keys-to', place('keys')], live)).toBe(0);
  // Whatever comes after is not in it.
  await sealedUpTo((await officer.post('/v1/workers', LATER)).body.position);
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await running.service.stop();
  await running.drop();
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('restored elsewhere', () => {
  it('is the same row by row, file by file and key by key, and a service goes on with it', async () => {
    const [settings, made] = [
      await target('restored'),
      { data: readManifest(place('data'), 'data'), keys: readManifest(place('keys'), 'keys') },
    ];
    const compared = { same: 0, different: [] as string[] };
    await restore(settings, sets(), (ownerUrl) => compareParts({ target: settings, ownerUrl, set: place('data') }, made, compared));
    expect(compared.different).toEqual([]);
    expect(compared.same).toBe(made.data.tables.length + 1 + 1 + made.keys.parts.length);
    const service = await startService({ ...settings, ...SEALED });
    const there = officer.as(officer.key!);
    expect(
      (await fetch(`${service.url}/v1/workers/${workerId}`, { headers: { authorization: `Bearer ${there.key}` } }).then((answer) =>
        answer.json(),
      )) as object,
    ).toMatchObject({ name: PERSON.name });
    const sizeThere = async (): Promise<number> =>
      checkpointOf(noteOf(await (await fetch(`${service.url}/tlog/checkpoint`)).text()).text).size;
    expect(await until(sizeThere, (size) => size >= made.data.seal!.size)).toBeGreaterThanOrEqual(made.data.seal!.size);
    await service.stop();
  });
  it('names what is not the same', async () => {
    const [settings, made] = [
      await target('spoilt'),
      { data: readManifest(place('data'), 'data'), keys: readManifest(place('keys'), 'keys') },
    ];
    const compared = { same: 0, different: [] as string[] };
    await restore(settings, sets(), async (ownerUrl) => {
      const [file] = await refOf(ownerUrl, 'SELECT file_id AS ref FROM vault.file');
      await asSuperuser(ownerUrl, "UPDATE views.enterprise SET name = 'another'");
      await asSuperuser(ownerUrl, 'DELETE FROM vault.file');
      await (await FolderFileStore.open(join(settings.dataDir, 'files'))).remove(file!);
      writeFileSync(join(settings.dataDir, 'keys', 'log.key'), 'spoilt');
      await compareParts({ target: settings, ownerUrl, set: place('data') }, made, compared);
    });
    expect(compared.different.map((line) => line.replace(/[0-9a-f-]{36}/, 'ID'))).toEqual([
      'table vault.file: 1 rows were backed up, 0 others restored',
      'table views.enterprise: 1 rows were backed up, 1 others restored',
      'file ID',
      'keys/log.key',
    ]);
  });
  it('is audited, and the same is rehearsed with a server of its own that leaves nothing behind', async () => {
    mkdirSync(place('room'));
    expect(await rehearse(['--json', '--log-only', '--in', place('room')], live)).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toEqual({
      events: expect.any(Number),
      same: expect.any(Number),
      different: 0,
      differences: [],
      seconds: expect.any(Number),
    });
    expect(readdirSync(place('room'))).toEqual([]);
  });
});

describe('a set', () => {
  it('of which one byte was changed is refused, and which is named', async () => {
    const { data, keys } = await openSets(sets());
    const blob = join(
      'files',
      .../"sha256":"((..).*?)"/
        .exec(readFileSync(place('data/files.jsonl'), 'utf8'))!
        .slice(1)
        .toReversed(),
    );
    const places = [
      ['data', MANIFEST],
      ...[...data.tables, ...data.parts].map(({ path }) => ['data', path]),
      ['data', blob],
      ['keys', MANIFEST],
      ...keys.parts.map(({ path }) => ['keys', path]),
    ] as [string, string][];
    expect(places.length).toBeGreaterThan(60);
    for (const [set, part] of places) {
      const [file, whole] = [join(place(set), part), readFileSync(join(place(set), part))];
      const spoilt = Buffer.from(whole);
      const at = Math.floor(whole.length / 2);
      if (spoilt.length > 0) spoilt[at] = spoilt[at]! ^ 1;
      writeFileSync(file, spoilt.length > 0 ? spoilt : 'x');
      expect(await codeOf(openSets(sets()))).toEqual({ code: 'BACKUP_DAMAGED', part });
      writeFileSync(file, whole);
    }
    renameSync(join(place('data'), data.tables[0]!.path), place('away'));
    expect(await codeOf(openSets(sets()))).toEqual({ code: 'BACKUP_DAMAGED', part: data.tables[0]!.path });
    renameSync(place('away'), join(place('data'), data.tables[0]!.path));
  });
  it('that was broken off is none', async () => {
    renameSync(join(place('data'), MANIFEST), place('away'));
    expect(await codeOf(openSets(sets()))).toEqual({ code: 'BACKUP_INCOMPLETE', folder: place('data') });
    renameSync(place('away'), join(place('data'), MANIFEST));
  });
  it('is made of a ledger, in an empty place, and the keys apart', async () => {
    const make = (to: string, keysTo: string, settings = live): Promise<unknown> =>
      codeOf(backup(['--to', to, '--keys-to', keysTo], settings));
    expect(await make(place('new'), place('new-keys'), { ...live, dataDir: place('nothing') })).toEqual({
      code: 'BACKUP_NO_LEDGER',
      folder: place('nothing'),
    });
    expect(await make(place('new'), place('new/keys'))).toEqual({ code: 'BACKUP_KEYS_BESIDE', folder: place('new/keys') });
    expect([areTogether('a/keys', 'a'), areTogether('a', 'a'), areTogether('a', 'a-keys'), areTogether('a/b', 'a/c')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(await make(place('data'), place('new-keys'))).toEqual({ code: 'BACKUP_PLACE_TAKEN', folder: place('data') });
    expect(await make(place('new'), place('keys'))).toEqual({ code: 'BACKUP_PLACE_TAKEN', folder: place('keys') });
    expect([await backup(['--to', place('new')], live), await restoreVerb(['--from', place('new')], live)]).toEqual([2, 2]);
  });
});

describe('a restore', () => {
  const into = (settings: Settings, others: object = {}): Promise<unknown> => codeOf(restore(settings, { ...sets(), ...others }));
  it('writes into an empty place', async () => {
    expect(await into({ ...live, dataDir: place('free') })).toEqual({ code: 'RESTORE_TARGET_TAKEN', folder: 'DATABASE_URL' });
    const database = await target('taken');
    mkdirSync(place('taken'));
    writeFileSync(place('taken/something'), '');
    expect(await into(database)).toEqual({ code: 'RESTORE_TARGET_TAKEN', folder: place('taken') });
  });
  it('that was broken off lets nothing start', async () => {
    const settings = await target('broken-off');
    expect(await codeOf(restore(settings, sets(), () => Promise.reject(new Error('the machine goes off'))))).toBe('the machine goes off');
    expect(await codeOf(openInfrastructure(settings, []))).toEqual({ code: 'RESTORE_UNFINISHED', folder: place('broken-off') });
  });
  it('needs its master key, and keys that are whole', async () => {
    expect(await into(await target('locked'), { masterKey: undefined })).toMatch(/^MASTER_KEY_MISSING/);
    cpSync(place('keys'), place('few-keys'), { recursive: true });
    const manifest = readManifest(place('keys'), 'keys');
    const header = readFileSync(place('keys/person.keys')).subarray(0, 128);
    writeManifest(place('few-keys'), {
      ...manifest,
      parts: manifest.parts.map((part) => (part.path === 'person.keys' ? writePart(place('few-keys'), 'person.keys', header) : part)),
    });
    expect(await into(await target('few'), { keysFrom: place('few-keys') })).toEqual({
      code: 'BACKUP_KEYS_MISSING',
      count: expect.any(Number),
    });
  });
  it('of a backup that is older than the keys keeps the erased erased, and tells what was signed since', async () => {
    const keys = FileKeyStore.open(join(running.dataDir, 'keys'));
    const [ref] = await refOf(running.databaseUrl, 'SELECT person_ref AS ref FROM vault.file');
    await keys.destroyMany([ref!]);
    await keys.close();
    expect(await backup(['--keys-to', place('later-keys')], live)).toBe(0);
    const settings = await target('old');
    const { from, masterKey } = sets();
    expect(
      await restoreVerb(
        ['--from', from, '--keys', place('later-keys'), '--master-key', masterKey, '--into', place('old'), '--log-only'],
        settings,
      ),
    ).toBe(3);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1 people were erased after this backup/),
        expect.stringMatching(/^OLD: checkpoint \d+ was signed, this backup goes to \d+/),
        expect.stringMatching(/^MISSING {2}copy: checkpoint \d+ was signed/),
      ]),
    );
    expect(await refOf(settings.databaseUrl!, 'SELECT ref FROM vault.person WHERE erased_at IS NOT NULL')).toEqual([ref]);
  });
});

describe('an upgrade of the embedded PostgreSQL', () => {
  const settings = (): Settings => ({ ...live, dataDir: place('embedded'), databaseUrl: undefined });
  it('is of a folder that nobody uses, and of no other server', async () => {
    expect([await upgradePostgres([], settings()), await upgradePostgres(['--into', place('next')], live)]).toEqual([2, 2]);
    new LeaseFolder(place('embedded/postgres-leases')).take();
    expect(await codeOf(upgradePostgres(['--into', place('next')], settings()))).toEqual({
      code: 'UPGRADE_IN_USE',
      folder: place('embedded'),
    });
  });
  it('ends where one part came out otherwise, and names it', () => {
    expect(refuseDifferent({ same: 7, different: [] })).toBeUndefined();
    expect(() => refuseDifferent({ same: 7, different: ['table vault.person'] })).toThrow('UPGRADE_DIFFERENT');
    expect(said).toEqual(['DIFFERENT  table vault.person']);
  });
});
