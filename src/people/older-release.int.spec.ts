import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { OFFICER } from '../../test/support/stories/given';
import { instantOfMicros } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from './access-log.provider';
import type { ReadingRow } from './reading';
import { ReadingChain } from './reading-chain.provider';
import type { Beside, Looks } from './reading-intake.provider';

/** An instance of the release before ADR 188 on the same database: it adds everything to the chain itself, and reads the chain as it finds it. */
class OlderLog {
  private readonly chain: ReadingChain;

  constructor(private readonly pool: Pool) {
    this.chain = new ReadingChain(pool, () => instantOfMicros(BigInt(Date.now()) * 1_000n));
  }
  look = (reader: Uuid): Promise<void> =>
    this.chain.add([
      { reader, audience: 'public', tenant: null, whose: [], fields: ['name'], purpose: 'PUBLIC_VERIFICATION' } satisfies ReadingRow,
    ]);
  /** What it seals of a day. */
  async head(): Promise<{ readonly rows: number; readonly root: string }> {
    return (
      await this.pool.query<{ rows: number; root: string }>(
        "SELECT seq::float8 AS rows, encode(hash, 'hex') AS root FROM vault.reading_head",
      )
    ).rows[0]!;
  }
  /** What it answers whoever asks for the log, here of its readers alone. */
  async readers(): Promise<readonly Uuid[]> {
    return (await this.pool.query<{ reader: Uuid }>('SELECT reader FROM vault.reading ORDER BY seq')).rows.map(({ reader }) => reader);
  }
}

const BESIDE: Beside = { name: 'looks_beside_an_older_release', writes: 'nothing AS (SELECT $8::int)', asks: 'NULL', values: [1] };
const somebody = (): Uuid => randomUUID() as Uuid;
const looksOf = (...readers: readonly Uuid[]): Looks => ({
  audience: 'public',
  tenant: null,
  fields: ['name'],
  purpose: 'PUBLIC_VERIFICATION',
  readers,
  whose: readers.map(() => null),
});

let database: FreshDatabase;
let pool: Pool;
let [newer, older] = [] as unknown as [AccessLog, OlderLog];
beforeEach(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  [newer, older] = [new AccessLog(pool), new OlderLog(pool)];
});
afterEach(async () => {
  await newer.onApplicationShutdown();
  await pool.end();
  await database.drop();
});
/** As by a newer instance that was killed before it chained them. */
const left = (readers: readonly Uuid[]) =>
  pool.query(
    "INSERT INTO vault.reading_intake (at, audience, tenant, fields, purpose, readers, whose) VALUES (clock_timestamp(), 'public', NULL, '{name}', 'PUBLIC_VERIFICATION', $1, $2)",
    [readers, readers.map(() => null)],
  );

it('both add at once: every look stands in the chain once, and the chain is whole', async () => {
  const readers = Array.from({ length: 120 }, somebody);
  const works = readers.map((reader, nth) => {
    if (nth % 3 === 0) return older.look(reader);
    return nth % 3 === 1
      ? newer.recordLooks(looksOf(reader), BESIDE)
      : newer.recordReading({
          reader: { actor: { ...OFFICER, ref: reader }, tenant: null },
          whose: [somebody()],
          fields: ['name'],
          purpose: 'WORKER_LIST',
        });
  });
  await Promise.all(works);
  expect(await newer.check()).toEqual({ rows: 120n, brokenAt: null });
  expect((await older.readers()).toSorted()).toEqual(readers.toSorted());
});

it('the older one shows a look of the newer one as soon as that has chained it, without being asked', async () => {
  const reader = somebody();
  await newer.recordLooks(looksOf(reader), BESIDE);
  const shown = async (): Promise<readonly Uuid[]> => ((await older.readers()).length > 0 ? older.readers() : shown());
  expect(await shown()).toEqual([reader]);
});

it('what the older one seals of a day lacks what waits, stays true, and is followed by a seal that has it', async () => {
  const [before, waits, after] = [somebody(), somebody(), somebody()];
  await older.look(before);
  await left([waits]);
  const sealed = await older.head();
  await older.look(after);
  expect([sealed.rows, await older.readers()]).toEqual([1, [before, after]]);
  const next = await newer.head();
  expect([next.rows, await newer.rootAt(sealed.rows), await older.head()]).toEqual([3, sealed.root, next]);
  expect([await older.readers(), await newer.check()]).toEqual([[before, after, waits], { rows: 3n, brokenAt: null }]);
});

it('what waits when everybody has gone back to the older one waits for the next newer one that starts', async () => {
  const [waits, meanwhile] = [somebody(), somebody()];
  await left([waits]);
  await older.look(meanwhile);
  expect(await older.readers()).toEqual([meanwhile]);
  newer.onApplicationBootstrap();
  await newer.onApplicationShutdown();
  expect([await older.readers(), await newer.waiting()]).toEqual([[meanwhile, waits], { groups: 0, oldestSeconds: 0 }]);
});
