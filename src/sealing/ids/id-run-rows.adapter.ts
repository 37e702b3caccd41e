import type { Pool } from 'pg';
import { type IdRun, RUN_LEAVES } from './id-runs';
import { LEVELS, MERGED_RUNS } from './merged-runs';

/** Buckets from one on, up to before another one. */
export interface Buckets {
  readonly from: number;
  readonly to: number;
}

/** Level 0 is what the seal writes itself; the others are made of it (ADR 192). */
const rowsOf = (level: number): string => (level === 0 ? 'seal.id_run WHERE' : `seal.merged_run WHERE level = ${level} AND`);
const readSql = (level: number): string =>
  `SELECT bucket, run::text, ids FROM ${rowsOf(level)} bucket >= $1 AND bucket < $2 AND run >= $3 AND run < $4 ORDER BY bucket, run`;
/** Each row by its key: a run's rows stand between those of all other runs. Bucket and length go before the bytes, so that no row can pass for a part of another one. */
const digestSql = (level: number): string => `
  SELECT encode(sha256(coalesce(string_agg(int4send(bucket) || int4send(length(ids)) || ids, ''::bytea ORDER BY bucket) FILTER (WHERE ids IS NOT NULL), ''::bytea)), 'hex') AS digest
  FROM (SELECT b.bucket, (SELECT r.ids FROM (SELECT bucket, run, ids FROM ${rowsOf(level)} true) r WHERE r.bucket = b.bucket AND r.run = $3) AS ids FROM generate_series($1::int, $2::int - 1) b (bucket) OFFSET 0) of`;
const COUNTS = 'SELECT level, runs::text FROM seal.merged ORDER BY level';
// At one moment: a run that is sealed meanwhile comes with the size that has it.
const BEYOND = `SELECT DISTINCT run::text FROM seal.id_run WHERE run >= (SELECT size / ${RUN_LEAVES} FROM seal.state) ORDER BY 1`;

/** Rows of the runs by which ids are found, as they are stored. */
export class IdRunRows {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** How many runs of each level from the first on are told to be there. */
  async counts(): Promise<readonly number[]> {
    const { rows } = await this.pool.query<{ level: number; runs: string }>(COUNTS);
    const runs = new Map(rows.map((row) => [row.level, Number(row.runs)]));
    return Array.from({ length: LEVELS }, (_, index) => runs.get(index + 1) ?? 0);
  }

  /** Of one run, in the order of buckets. */
  async of(level: number, run: number, { from, to }: Buckets): Promise<readonly IdRun[]> {
    return this.read(level, [from, to, run, run + 1]);
  }

  /** Of the eight runs of which one is made. */
  async below(level: number, run: number, { from, to }: Buckets): Promise<readonly IdRun[]> {
    return this.read(level - 1, [from, to, run * MERGED_RUNS, (run + 1) * MERGED_RUNS]);
  }

  /** Over the buckets of a run, as `digestOfRows` makes it of rows: the rows themselves stay in the database. */
  async digest(level: number, run: number, { from, to }: Buckets): Promise<string> {
    const { rows } = await this.pool.query<{ digest: string }>({
      name: `seal_run_digest_${level}`,
      text: digestSql(level),
      values: [from, to, run],
    });
    return rows[0]!.digest;
  }

  /** Runs of the lowest level that have rows, and of which not all leaves are sealed. */
  async beyond(): Promise<readonly number[]> {
    return (await this.pool.query<{ run: string }>(BEYOND)).rows.map(({ run }) => Number(run));
  }

  private async read(level: number, values: readonly number[]): Promise<readonly IdRun[]> {
    const { rows } = await this.pool.query<{ bucket: number; run: string; ids: Buffer }>({
      name: `seal_runs_${level}`,
      text: readSql(level),
      values: [...values],
    });
    return rows.map((row) => ({ ...row, run: Number(row.run) }));
  }
}
