import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { freshDatabase, FreshDatabase } from '../../../../test/support/database';
import type { Uuid } from '../../../kernel/uuid';
import { HeapGrowth } from './heap-growth.provider';
import { GoOn, JobRunner } from './job-runner.provider';
import { LeasedJobs, LeaseLost } from './leased-jobs.adapter';

interface Job {
  readonly importId: Uuid;
  readonly state: string;
  readonly done: number;
}
type Change = Pick<Job, 'state' | 'done'>;
const TABLE = { table: 'job', columns: 'import_id AS "importId", state, done', columnOf: { state: 'state', done: 'done' } } as const;

let database: FreshDatabase;
let pool: Pool;
let mine: LeasedJobs<Job, Change>;
let another: LeasedJobs<Job, Change>;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url, options: '-c synchronous_commit=on' });
  await pool.query(`
    CREATE TABLE job (import_id uuid PRIMARY KEY, state text NOT NULL, done int NOT NULL DEFAULT 0, received_at timestamptz NOT NULL DEFAULT clock_timestamp(), attempts int NOT NULL DEFAULT 0, holder uuid, lease_until timestamptz);
    CREATE TABLE kept (row_no int);
    CREATE TABLE committed (how text);
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO committed VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
    CREATE TRIGGER noted BEFORE UPDATE ON job FOR EACH ROW EXECUTE FUNCTION note();`);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  await pool.query('TRUNCATE job, kept, committed');
  [mine, another] = [new LeasedJobs<Job, Change>(pool, TABLE), new LeasedJobs<Job, Change>(pool, TABLE)];
});

async function received(): Promise<Uuid> {
  const importId = randomUUID() as Uuid;
  await pool.query("INSERT INTO job (import_id, state) VALUES ($1, 'RECEIVED')", [importId]);
  return importId;
}
const first = async <Row extends object>(sql: string): Promise<Row | undefined> => (await pool.query<Row>(sql)).rows[0];
/** As if the process had been away for longer than a lease lasts. */
const runOut = (): Promise<unknown> => pool.query("UPDATE job SET lease_until = clock_timestamp() - interval '1 second'");

it('gives each job to one process, the longest waiting first', async () => {
  const [older, newer] = [await received(), await received()];
  expect([(await mine.take())?.importId, (await another.take())?.importId, await mine.take()]).toEqual([older, newer, null]);
});

it('takes a job without waiting for the disk, and changes one not without', async () => {
  const importId = await received();
  await mine.take();
  expect(await first('SELECT how FROM committed')).toEqual({ how: 'off' });
  await pool.query('TRUNCATE committed');
  await mine.change(importId, { state: 'CHECKING' });
  expect(await first('SELECT how FROM committed')).toEqual({ how: 'on' });
});

it('keeps what is done beside a change, or says that the lease is lost and keeps nothing', async () => {
  const importId = await received();
  await mine.take();
  await mine.change(importId, { done: 1 }, async (connection) => void (await connection.query('INSERT INTO kept VALUES (1)')));
  await runOut();
  expect((await another.take())?.importId).toBe(importId);
  await expect(
    mine.change(importId, { done: 2 }, async (connection) => void (await connection.query('INSERT INTO kept VALUES (2)'))),
  ).rejects.toThrow(LeaseLost);
  const last = mine.changeAfter(importId, async (connection) => {
    await connection.query('INSERT INTO kept VALUES (3)');
    return { state: 'CHECKED' };
  });
  await expect(last).rejects.toThrow(LeaseLost);
  expect([await first('SELECT array_agg(row_no) AS rows FROM kept'), await first('SELECT state, done FROM job')]).toEqual([
    { rows: [1] },
    { state: 'RECEIVED', done: 1 },
  ]);
});

/** Judges one job, which somebody else takes meanwhile. */
class Judging extends JobRunner<Job> {
  readonly said: string[] = [];
  private end: () => void = () => undefined;
  readonly over = new Promise<void>((resolve) => (this.end = resolve));

  constructor(private readonly jobs: LeasedJobs<Job, Change>) {
    super(jobs, new HeapGrowth(() => undefined));
  }

  sweep(): Promise<number> {
    return Promise.resolve(0);
  }

  protected async carryOut({ importId }: Job, goOn: GoOn): Promise<void> {
    await runOut();
    await another.take();
    await goOn();
    this.said.push('judged');
    await this.jobs.change(importId, { done: 1 }).catch((fault: Error) => {
      this.said.push(fault.constructor.name);
      this.end();
      throw fault;
    });
  }

  protected giveUp(): Promise<void> {
    return Promise.resolve();
  }
}

it('judges on without asking while a lease was prolonged a moment ago, and keeps nothing of it where it was lost all the same', async () => {
  await received();
  const runner = new Judging(mine);
  runner.onApplicationBootstrap();
  await runner.over;
  await runner.beforeApplicationShutdown();
  expect([runner.said, await first('SELECT state, done FROM job')]).toEqual([['judged', 'LeaseLost'], { state: 'RECEIVED', done: 0 }]);
});
