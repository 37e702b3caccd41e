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
import { KeptParts } from './kept-parts.provider';
import { HeldByLaw } from './legal-holds.adapter';
import type { PersonField } from './person-fields';
import { PersonErasure } from './person-erasure.provider';
import { type KeptFile, PersonFiles } from './person-files.provider';
import { checkKeysFitVault } from './vault-keys.provider';
import { Vault } from './vault.provider';

const [tenant, scope] = [randomUUID() as Uuid, randomUUID() as Uuid];
const reader = { actor: { ref: randomUUID() as Uuid, kind: 'person', audience: 'enterprise' }, tenant } as const;
const FIELDS: readonly PersonField[] = ['name', 'idNumber', 'birthDay', 'phone', 'email', 'department', 'ethnicity'];
let [database, owner, pool, folder] = [] as unknown as [FreshDatabase, Pool, Pool, string];
let [keys, store, vault, files, erasure, parts] = [] as unknown as [FileKeyStore, FileStore, Vault, PersonFiles, PersonErasure, KeptParts];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  folder = mkdtempSync(join(tmpdir(), 'person-erasure-'));
  keys = FileKeyStore.open(join(folder, 'keys'));
  store = await FolderFileStore.open(join(folder, 'files'));
  const log = new AccessLog(pool);
  [vault, files, parts] = [new Vault(pool, keys, log), new PersonFiles(pool, keys, store, log), new KeptParts(pool)];
  erasure = new PersonErasure(vault, files);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await keys.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

let serial = 0;
const numberOf = (of: number): string => `3208991990${String(of).padStart(8, '0')}`;
async function person(): Promise<{ ref: Uuid; idNumber: string; photo: KeptFile }> {
  const idNumber = numberOf((serial += 1));
  const [registered] = await vault.register(
    [
      {
        idType: 'RESIDENT_ID',
        idNumber,
        name: '王伟',
        birthDay: '1990-01-01',
        phone: '13800000001',
        email: 'a@b.example',
        department: '二车间',
        ethnicity: '汉',
      },
    ],
    { tenant },
  );
  const { ref } = registered!;
  return { ref, idNumber, photo: (await files.keep({ ref, tenant, scope, bytes: randomBytes(500) })) as KeptFile };
}
const shown = async (ref: Uuid): Promise<unknown> => {
  const revealed = (await vault.reveal({ reader, refs: [ref], fields: FIELDS, purpose: 'ERASURE_TEST' })).get(ref);
  return revealed === 'ERASED' ? revealed : Object.keys(revealed ?? {}).sort();
};
const found = async (idNumber: string) => (await vault.findByIdNumber([{ idType: 'RESIDENT_ID', idNumber }], { tenant: null }))[0];

it('of everything leaves neither values nor files nor a number that finds', async () => {
  const { ref, idNumber, photo } = await person();
  await erasure.carryOut(ref, ['IDENTITY']);
  await erasure.carryOut(ref, ['IDENTITY']);
  expect([await shown(ref), await found(idNumber), await store.get(photo.fileId), (await parts.of([ref])).size]).toEqual([
    'ERASED',
    undefined,
    null,
    0,
  ]);
});

it('of a part leaves the person, and the other part', async () => {
  const { ref, idNumber, photo } = await person();
  await erasure.carryOut(ref, ['CONTACT']);
  expect([await shown(ref), await found(idNumber), (await parts.of([ref])).get(ref)]).toEqual([
    ['birthDay', 'department', 'ethnicity', 'idNumber', 'name'],
    ref,
    { CONTACT: false, MATERIALS: true },
  ]);
  await erasure.carryOut(ref, ['MATERIALS']);
  expect([await store.get(photo.fileId), (await parts.of([ref])).get(ref), await found(idNumber)]).toEqual([
    null,
    { CONTACT: false, MATERIALS: false },
    ref,
  ]);
});

it('that a duty restricts shows what the duty needs, until a part is erased or the whole', async () => {
  const { ref } = await person();
  await erasure.restrict(ref);
  await erasure.restrict(ref);
  expect(await shown(ref)).toEqual(['birthDay', 'idNumber', 'name']);
  await erasure.carryOut(ref, ['MATERIALS']);
  expect(await shown(ref)).toContain('department');
});

it('goes past no hold, unless it is on record: there holds and erasures meet', async () => {
  const { ref } = await person();
  await vault.placeHold(ref, randomUUID() as Uuid);
  await expect(vault.erase(ref)).rejects.toThrow(HeldByLaw);
  await erasure.carryOut(ref, ['IDENTITY']);
  expect(await shown(ref)).toBe('ERASED');
});

it('is done again at the start on a database from before, which brings back the rows', async () => {
  const [{ ref, idNumber }, living] = [await person(), await person()];
  const { rows } = await owner.query<{ person: object; fields: object[] }>(
    'SELECT to_json(p) AS person, (SELECT json_agg(f) FROM vault.field f WHERE person_ref = p.ref) AS fields FROM vault.person p WHERE ref = $1',
    [ref],
  );
  await erasure.carryOut(ref, ['IDENTITY']);
  await owner.query('DELETE FROM vault.person WHERE ref = $1', [ref]);
  await owner.query('INSERT INTO vault.person SELECT * FROM json_populate_record(NULL::vault.person, $1)', [
    JSON.stringify(rows[0]!.person),
  ]);
  await owner.query('INSERT INTO vault.field SELECT * FROM json_populate_recordset(NULL::vault.field, $1)', [
    JSON.stringify(rows[0]!.fields),
  ]);
  expect([await shown(ref), await found(idNumber)]).toEqual(['ERASED', ref]);
  await checkKeysFitVault(pool, keys);
  expect([await shown(ref), await found(idNumber), await found(living.idNumber)]).toEqual(['ERASED', undefined, living.ref]);
});
