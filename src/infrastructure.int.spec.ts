import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { type FreshDatabase, freshDatabase } from '../test/support/database';
import { TABLES } from './app';
import type { Settings } from './config/settings';
import { FolderFileStore } from './files/folder/folder-file-store.adapter';
import { S3FileStore } from './files/s3/s3-file-store.adapter';
import { fileStoreOf, type Infrastructure, KEPT_CONNECTIONS, openInfrastructure } from './infrastructure.provider';

let database: FreshDatabase;
let infrastructure: Infrastructure;
const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-infrastructure-'));

const settings = (): Settings => ({
  host: '127.0.0.1',
  port: 0,
  dataDir,
  databaseUrl: database.url,
  demoFrom: undefined,
  withoutRoles: false,
});

beforeAll(async () => {
  database = await freshDatabase();
  infrastructure = await openInfrastructure(settings(), TABLES);
});
afterAll(async () => {
  await infrastructure.close();
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

it('outlives a connection that breaks while somebody holds it between two statements', async () => {
  const held = await infrastructure.projectors.connect();
  const {
    rows: [backend],
  } = await held.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query('SELECT pg_terminate_backend($1, 5000)', [backend!.pid]);
  await owner.end();
  await expect(held.query('SELECT 1')).rejects.toThrow();
  held.release(true);
  expect((await infrastructure.projectors.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

it.each<[string, () => Pool]>([
  ['of those that write and prove', () => infrastructure.projectors],
  ['of those that read', () => (infrastructure.readers.driver as PostgresDriver).master as Pool],
])('keeps some connections when nobody asks any more, %s', async (_, poolOf) => {
  const pool = poolOf();
  const { idleTimeoutMillis } = pool.options;
  pool.options.idleTimeoutMillis = 1;
  try {
    const held = await Promise.all(Array.from({ length: KEPT_CONNECTIONS + 2 }, () => pool.connect()));
    // Told when the server has closed it; the time of all of them was over at the same moment.
    const removed = new Promise<void>((done) => pool.on('remove', () => pool.totalCount <= KEPT_CONNECTIONS && done()));
    for (const each of held) each.release();
    await removed;
    expect(pool.totalCount).toBe(KEPT_CONNECTIONS);
  } finally {
    pool.options.idleTimeoutMillis = idleTimeoutMillis;
  }
});

it('keeps files in the data folder, or in the bucket that is named', async () => {
  expect(await fileStoreOf(settings())).toBeInstanceOf(FolderFileStore);
  expect(existsSync(join(dataDir, 'files', 'incoming'))).toBe(true);
  expect(
    await fileStoreOf({
      ...settings(),
      s3: { url: 'https://s3.example.com/photos', region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' },
    }),
  ).toBeInstanceOf(S3FileStore);
});
