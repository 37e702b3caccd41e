import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { OFFICER } from '../../test/support/stories/given';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from './access-log.provider';
import type { Beside, Looks } from './reading-intake.provider';
import { Readings } from './readings.provider';

const BESIDE: Beside = {
  name: 'looks_of_a_spec',
  writes: 'noted AS (INSERT INTO note VALUES ($8))',
  asks: '(SELECT count(*)::int FROM note)',
  values: [1],
};
let database: FreshDatabase;
let [owner, pool] = [] as unknown as [Pool, Pool];
/** Two instances of the service. */
let [one, other] = [] as unknown as [AccessLog, AccessLog];
const somebody = (): Uuid => randomUUID() as Uuid;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  [owner, pool] = [
    new Pool({ connectionString: database.url }),
    new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' }),
  ];
  await owner.query('CREATE TABLE note (n int); GRANT SELECT, INSERT ON note TO skills_ledger_project');
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await database.drop();
});
beforeEach(async () => {
  [one, other] = [new AccessLog(pool), new AccessLog(pool)];
  await one.drain();
});
/** Whatever they have yet to do by themselves is done. */
afterEach(() => Promise.all([one.onApplicationShutdown(), other.onApplicationShutdown()]));

const looks = (...whose: readonly (Uuid | null)[]): Looks => ({
  audience: 'public',
  tenant: null,
  fields: ['name', 'idNumber'],
  purpose: 'PUBLIC_VERIFICATION',
  readers: whose.map(somebody),
  whose,
});
const direct = (log: AccessLog): Promise<void> =>
  log.recordReading({ reader: { actor: OFFICER, tenant: null }, whose: [somebody()], fields: ['name'], purpose: 'WORKER_LIST' });
const count = async (table: string): Promise<number> =>
  Number((await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]!.n);
const headInTable = async () =>
  (await owner.query<{ seq: string; hash: string }>("SELECT seq, encode(hash, 'hex') AS hash FROM vault.reading_head")).rows[0]!;
/** Put, and left there as by an instance that ended at once. */
async function left(...groups: readonly Looks[]): Promise<void> {
  for (const { audience, tenant, fields, purpose, readers, whose } of groups) {
    await pool.query(
      'INSERT INTO vault.reading_intake (at, audience, tenant, fields, purpose, readers, whose) VALUES (clock_timestamp(), $1, $2, $3, $4, $5, $6)',
      [audience, tenant, fields, purpose, readers, whose],
    );
  }
}

describe('looks of a moment', () => {
  it('are durable when they are answered, with what stands beside them, and rows of the chain for whoever asks the log', async () => {
    const [before, group] = [await one.head(), looks(somebody(), null, somebody())];
    expect([await one.recordLooks(group, BESIDE), await one.recordLooks(looks(null), BESIDE)]).toEqual([0, 1]);
    const page = await new Readings(pool, other).page({ purpose: 'PUBLIC_VERIFICATION' }, { before: undefined, limit: 10 });
    expect(
      page
        .slice(-3)
        .reverse()
        .map(({ reader, whose }) => [reader, whose]),
    ).toEqual(group.readers.map((reader, nth) => [reader, group.whose[nth] ? [group.whose[nth]] : []]));
    expect(page[0]).toMatchObject({
      audience: 'public',
      tenant: null,
      fields: ['name', 'idNumber'],
      whose: [],
      seq: String(before.rows + 4),
    });
    expect(await other.check()).toEqual({ rows: BigInt(before.rows + 4), brokenAt: null });
  });

  it('wait for nobody who adds to the chain', async () => {
    const holding = await owner.connect();
    await holding.query('BEGIN; SELECT FROM vault.reading_head FOR UPDATE');
    await one.recordLooks(looks(somebody()), BESIDE);
    await holding.query('COMMIT');
    holding.release();
  });

  it('stand with their purpose as a code, or nowhere', async () => {
    await expect(one.recordLooks({ ...looks(null), purpose: 'just so' }, BESIDE)).rejects.toThrow(RangeError);
    expect(await count('vault.reading_intake')).toBe(0);
  });

  it('are chained by the instance that put them also where nobody asks for the log', async () => {
    const before = await headInTable();
    await one.recordLooks(looks(somebody()), BESIDE);
    const grown = async (): Promise<string> => {
      const { seq } = await headInTable();
      return seq === before.seq ? grown() : seq;
    };
    expect(await grown()).toBe(String(Number(before.seq) + 1));
  });

  it('that a killed instance left are told of, and chained by who is asked how many there are', async () => {
    expect(await one.waiting()).toEqual({ groups: 0, oldestSeconds: 0 });
    const before = await headInTable();
    await pool.query(
      "INSERT INTO vault.reading_intake (at, audience, fields, purpose, readers, whose) VALUES (clock_timestamp() - interval '90 seconds', 'public', '{name}', 'PUBLIC_VERIFICATION', array[gen_random_uuid()], array[null::uuid])",
    );
    await left(looks(somebody(), somebody()));
    const { groups, oldestSeconds } = await other.waiting();
    expect([groups, Math.floor(oldestSeconds / 60)]).toEqual([2, 1]);
    const chained = async (): Promise<number> => Number((await headInTable()).seq) - Number(before.seq) || chained();
    expect([await chained(), await other.waiting()]).toEqual([3, { groups: 0, oldestSeconds: 0 }]);
  });

  it('that an instance left behind are chained by the next one that starts', async () => {
    const before = await headInTable();
    await left(looks(somebody()), looks(null, null));
    one.onApplicationBootstrap();
    await one.onApplicationShutdown();
    expect(Number((await headInTable()).seq) - Number(before.seq)).toBe(3);
  });
});

describe('the chain', () => {
  it('is one, with every row once, when two instances add, put and drain at once', async () => {
    const before = await one.check();
    const works = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((nth) => {
      const log = nth % 2 ? one : other;
      return [log.recordLooks(looks(somebody(), null), BESIDE), direct(log), log.drain(), log.head()] as Promise<unknown>[];
    });
    await Promise.all(works);
    expect(await one.check()).toEqual({ rows: before.rows + 30n, brokenAt: null });
    expect(await count('vault.reading_intake')).toBe(0);
  });

  it('goes on behind what waits for it, whoever holds its end meanwhile', async () => {
    await left(looks(somebody()));
    const [before, holding] = [await headInTable(), await owner.connect()];
    await holding.query('BEGIN; SELECT FROM vault.reading_head FOR UPDATE');
    const both = Promise.all([one.drain(), other.drain(), direct(one)]);
    await holding.query('COMMIT');
    holding.release();
    await both;
    expect(Number((await headInTable()).seq) - Number(before.seq)).toBe(2);
    expect((await one.check()).brokenAt).toBeNull();
  });

  it('takes more than fit into one batch in their order', async () => {
    const groups = Array.from({ length: 70 }, () => looks(...Array.from({ length: 20 }, somebody)));
    const before = await one.head();
    await left(...groups);
    expect((await one.head()).rows - before.rows).toBe(1_400);
    const { rows } = await owner.query<{ reader: Uuid }>('SELECT reader FROM vault.reading WHERE seq > $1 ORDER BY seq', [before.rows]);
    expect(rows.map(({ reader }) => reader)).toEqual(groups.flatMap(({ readers }) => readers));
    expect((await one.check()).brokenAt).toBeNull();
  });
});

describe('the intake', () => {
  it('loses nothing by the service’s hands: none of it is deleted or changed but into the chain', async () => {
    await left(looks(somebody()));
    await expect(pool.query('DELETE FROM vault.reading_intake')).rejects.toThrow(/permission denied/);
    await expect(pool.query("UPDATE vault.reading_intake SET purpose = 'OTHER'")).rejects.toThrow(/permission denied/);
    for (const change of [
      'DELETE FROM vault.reading_intake',
      "UPDATE vault.reading_intake SET purpose = 'OTHER'",
      'TRUNCATE vault.reading_intake',
    ]) {
      await expect(owner.query(change)).rejects.toThrow(/only grows/);
    }
  });

  it('gives nothing away without a hash for each row, nor behind an end that is not the chain’s', async () => {
    const [before] = [await headInTable(), await left(looks(somebody(), null))];
    const {
      rows: [{ id }],
    } = (await owner.query<{ id: string }>('SELECT id FROM vault.reading_intake')) as unknown as { rows: [{ id: string }] };
    const chain = (seq: string, hashes: readonly string[]) =>
      pool.query<{ done: boolean }>(`SELECT vault.chain_readings($1, decode($2, 'hex'), $3, $4) AS done`, [
        seq,
        before.hash,
        [id],
        hashes.map((each) => `\\x${each}`),
      ]);
    const hash = 'ab'.repeat(32);
    await expect(chain(before.seq, [hash])).rejects.toThrow(/null value in column "hash"/);
    await expect(chain(before.seq, [hash, hash, hash])).rejects.toThrow(/2 readings are in the intake for 3 hashes/);
    expect((await chain(String(Number(before.seq) + 1), [hash, hash])).rows).toEqual([{ done: false }]);
    expect([await headInTable(), await count('vault.reading_intake')]).toEqual([before, 1]);
  });
});
