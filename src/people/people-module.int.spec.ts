import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { FolderFileStore } from '../files/folder/folder-file-store.adapter';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { KeysUnusable } from '../keys/key-store.port';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { PeopleModule } from './people.module';
import { Vault } from './vault.provider';

let database: FreshDatabase;
let pool: Pool;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  folder = mkdtempSync(join(tmpdir(), 'people-module-'));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('comes up with the keys the database was begun with, and not with others', async () => {
  const [keys, others] = [FileKeyStore.open(join(folder, 'keys')), FileKeyStore.open(join(folder, 'others'))];
  const files = await FolderFileStore.open(join(folder, 'files'));
  const started = (of: FileKeyStore) => Test.createTestingModule({ imports: [PeopleModule.of({ pool, keys: of, files })] }).compile();
  expect((await started(keys)).get(Vault)).toBeInstanceOf(Vault);
  await expect(started(others)).rejects.toThrow(KeysUnusable);
  expect((await started(keys)).get(Vault)).toBeInstanceOf(Vault);
  await Promise.all([keys.close(), others.close()]);
});

it('takes into the chain what another left in the intake, when it comes up and when it ends', async () => {
  const keys = FileKeyStore.open(join(folder, 'keys'));
  const app = await Test.createTestingModule({
    imports: [PeopleModule.of({ pool, keys, files: await FolderFileStore.open(join(folder, 'files')) })],
  }).compile();
  const left = () =>
    pool.query(`INSERT INTO vault.reading_intake (at, audience, tenant, fields, purpose, readers, whose)
    VALUES (clock_timestamp(), 'public', NULL, '{name}', 'PUBLIC_VERIFICATION', ARRAY[gen_random_uuid()], ARRAY[NULL::uuid])`);
  const chained = async (rows: number): Promise<void> => {
    const {
      rows: [head],
    } = await pool.query<{ seq: number }>('SELECT seq::int FROM vault.reading_head');
    if (head!.seq < rows) await chained(rows);
  };
  await left();
  await app.init();
  await chained(1);
  await left();
  await app.close();
  expect((await pool.query('SELECT seq::int FROM vault.reading_head')).rows).toEqual([{ seq: 2 }]);
  await keys.close();
});
