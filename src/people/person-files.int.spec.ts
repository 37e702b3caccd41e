import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import type { FileStore } from '../files/file-store.port';
import { FolderFileStore } from '../files/folder/folder-file-store.adapter';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from './access-log.provider';
import { type KeptFile, PersonFiles } from './person-files.provider';
import { Vault } from './vault.provider';

const [tenant, otherTenant, scope] = [randomUUID() as Uuid, randomUUID() as Uuid, randomUUID() as Uuid];
const actor = { ref: randomUUID() as Uuid, kind: 'person', audience: 'enterprise' } as const;

let database: FreshDatabase;
let pool: Pool;
let folder: string;
let keys: FileKeyStore;
let store: FileStore;
let vault: Vault;
let files: PersonFiles;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  folder = mkdtempSync(join(tmpdir(), 'person-files-'));
  keys = FileKeyStore.open(join(folder, 'keys'));
  store = await FolderFileStore.open(join(folder, 'files'));
  const log = new AccessLog(pool);
  vault = new Vault(pool, keys, log);
  files = new PersonFiles(pool, keys, store, log);
});
afterAll(async () => {
  await pool.end();
  await keys.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

let serial = 0;
const person = async (): Promise<Uuid> =>
  (
    await vault.register([{ idType: 'RESIDENT_ID', idNumber: `3208991990${String((serial += 1)).padStart(8, '0')}`, name: '照片' }], {
      tenant,
    })
  )[0]!.ref;
const keep = async (ref: Uuid, bytes: Buffer): Promise<KeptFile> => (await files.keep({ ref, tenant, scope, bytes })) as KeptFile;
const open = (ref: Uuid, fileId: Uuid, of: Uuid | null = tenant) =>
  files.open({ reader: { actor, tenant: of }, ref, fileId, field: 'photo', purpose: 'FILE_TEST' });
const readings = async (ref: Uuid) =>
  (
    await pool.query<{ fields: string[]; purpose: string }>(
      'SELECT fields, purpose FROM vault.reading WHERE $1 = ANY(whose) ORDER BY seq',
      [ref],
    )
  ).rows;

it('gives back what was kept, and logs whose it was', async () => {
  const [ref, photo] = [await person(), randomBytes(5_000)];
  const { fileId } = await keep(ref, photo);
  expect((await open(ref, fileId)) as Buffer).toEqual(photo);
  expect(await readings(ref)).toEqual([{ fields: ['photo'], purpose: 'FILE_TEST' }]);
});
it('keeps the same bytes of one person once', async () => {
  const [ref, photo] = [await person(), randomBytes(100)];
  expect(await keep(ref, photo)).toEqual(await keep(ref, photo));
  expect((await keep(await person(), photo)).fileId).not.toBe((await keep(ref, photo)).fileId);
});
it('gives the store nothing in clear', async () => {
  const [ref, photo] = [await person(), Buffer.from('the face of somebody, seen by nobody')];
  const { fileId } = await keep(ref, photo);
  expect((await store.get(fileId))!.includes('face')).toBe(false);
});
it('shows it to the tenant that gave it and to whoever sees all, to no other, and logs no showing that was none', async () => {
  const ref = await person();
  const { fileId } = await keep(ref, Buffer.from('x'));
  expect([await open(ref, fileId, otherTenant), await readings(ref)]).toEqual([undefined, []]);
  expect(String(await open(ref, fileId, null))).toBe('x');
});
it('shows no file under the name of another person', async () => {
  const { fileId } = await keep(await person(), Buffer.from('x'));
  expect(await open(await person(), fileId)).toBeUndefined();
});

describe('after an erasure', () => {
  it('a file is unreadable at once, while its bytes still lie in the store', async () => {
    const ref = await person();
    const { fileId } = await keep(ref, Buffer.from('x'));
    await vault.erase(ref);
    expect(await open(ref, fileId)).toBe('ERASED');
    expect((await keys.findMany([ref])).get(ref)).toBe('DESTROYED');
    expect(await store.get(fileId)).not.toBeNull();
  });
  it("and is removed by the next sweep, with nobody else's", async () => {
    const [gone, left] = [await person(), await person()];
    const [of, other] = [await keep(gone, Buffer.from('gone')), await keep(left, Buffer.from('left'))];
    await vault.erase(gone);
    expect(await files.sweep()).toBeGreaterThan(0);
    expect([await store.get(of.fileId), String(await open(left, other.fileId)), await files.sweep()]).toEqual([null, 'left', 0]);
  });
  it('nothing is kept any more', async () => {
    const ref = await person();
    await vault.erase(ref);
    expect(await files.keep({ ref, tenant, scope, bytes: Buffer.from('x') })).toBe('ERASED');
  });
});
it('keeps nothing of somebody unknown', async () =>
  expect(await files.keep({ ref: randomUUID() as Uuid, tenant, scope, bytes: Buffer.from('x') })).toBe('ERASED'));
