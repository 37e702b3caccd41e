import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from './access-log.provider';
import { MAX_FOUND, NameSearch } from './name-search.provider';
import { Vault } from './vault.provider';

/** People that the search goes through: `NAMES_SEARCHED=50000 npx jest ...` for a figure. */
const SEARCHED = Number(process.env.NAMES_SEARCHED ?? 1_500);
const id = (): Uuid => randomUUID() as Uuid;
const [ours, theirs] = [id(), id()];
const reader = { actor: { ref: id(), kind: 'person', audience: 'enterprise' }, tenant: ours } as const;
let database: FreshDatabase;
let pool: Pool;
let folder: string;
let keys: FileKeyStore;
let [vault, search] = [] as unknown as [Vault, NameSearch];

const person = (serial: number, name: string) => ({ idType: 'PASSPORT', idNumber: `E${serial}`, name });
const register = async (people: readonly ReturnType<typeof person>[], tenant: Uuid) =>
  (await vault.register(people, { tenant })).map(({ ref }) => ref);
const found = async (name: string) => (await search.find({ reader, name, purpose: 'NAME_SEARCH' })).refs;
const lastReading = async () =>
  (
    await pool.query<{ whose: Uuid[]; fields: string[]; purpose: string }>(
      'SELECT whose::text[], fields, purpose FROM vault.reading ORDER BY seq DESC LIMIT 1',
    )
  ).rows[0];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  folder = mkdtempSync(join(tmpdir(), 'skills-ledger-names-'));
  keys = FileKeyStore.open(folder);
  const log = new AccessLog(pool);
  [vault, search] = [new Vault(pool, keys, log), new NameSearch(pool, keys, log)];
});
afterAll(async () => {
  await keys.close();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('finds the enterprise’s own people by a name or a part of it, however it is typed', async () => {
  const [wang, guli, rare] = await register([person(1, '王小二'), person(2, '古丽·天地'), person(3, '𠮷田')], ours);
  const [other] = await register([person(4, '王小二')], theirs);
  expect(await Promise.all(['王小二', '小', ' 王 小 二', '古丽・天地', '天地', '𠮷', '张'].map(found))).toEqual([
    [wang],
    [wang],
    [wang],
    [guli],
    [guli],
    [rare],
    [],
  ]);
  expect(await found('王小二')).not.toContain(other);
});
it('knows the newest name that the enterprise gave, not what others wrote of the same person', async () => {
  const [ref] = await register([person(5, '旧名甲')], ours);
  await register([person(5, '新名乙')], ours);
  await register([person(5, '外名丙')], theirs);
  expect([await found('旧名甲'), await found('新名乙'), await found('外名丙')]).toEqual([[], [ref], []]);
});
it('finds nobody who was erased', async () => {
  const [ref] = await register([person(6, '去者丁')], ours);
  expect(await found('去者丁')).toEqual([ref]);
  await vault.erase(ref!);
  expect(await found('去者丁')).toEqual([]);
});
it('is in the access log with those whom it showed, and when it found nobody', async () => {
  const refs = await found('王小二');
  expect(await lastReading()).toEqual({ whose: refs, fields: ['name'], purpose: 'NAME_SEARCH' });
  await found('没有此人');
  expect(await lastReading()).toEqual({ whose: [], fields: ['name'], purpose: 'NAME_SEARCH' });
});
it('shows no more than a screen, goes through more than one page, and says that there is more', async () => {
  const refs = await register(
    Array.from({ length: SEARCHED }, (_, index) => person(100 + index, index % 20 === 0 ? '众里寻' : `路人${index}`)),
    ours,
  );
  const many = await search.find({ reader, name: '众里寻', purpose: 'NAME_SEARCH' });
  expect([many.refs.length, many.hasMore, many.refs.every((ref) => refs.includes(ref))]).toEqual([MAX_FOUND, true, true]);
  const from = performance.now();
  expect(await found(`路人${SEARCHED - 1}`)).toEqual([refs.at(-1)]);
  process.stdout.write(`a name among ${SEARCHED} people was found in ${(performance.now() - from).toFixed(0)} ms\n`);
});
