import { Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { inTransaction } from '../../../../people/transaction.adapter';
import { LeasedJobs } from '../../jobs/leased-jobs.adapter';
import type { ImportJob } from './import-job';
import type { Match } from '../checking/match';
import { confirmationFault, whyNotApplied } from '../applying/new-list';

/** Real days for which a file and its rows are kept (roster format, section 7; decision 8). */
export const KEPT_DAYS = 7;
/** Jobs that expire with one statement of a sweep. */
const SWEEP_JOBS = 100;

const COLUMNS = `import_id AS "importId", batch_id AS "batchId", enterprise_id AS "enterpriseId", sha256, match, state, atomic, file, refusal, counts, new_list AS "newList", rows_done AS "rowsDone",
  rows_of AS "rowsOf", position::text, envelope, attempts,
  to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt"`;

export interface NewJob extends Pick<ImportJob, 'importId' | 'batchId' | 'enterpriseId' | 'sha256'> {
  readonly match: Match;
  readonly envelope: CommandEnvelope;
}
/** What may change while a process holds the job. */
export type JobChange = Pick<
  ImportJob,
  'state' | 'file' | 'refusal' | 'counts' | 'newList' | 'rowsDone' | 'rowsOf' | 'position' | 'atomic'
>;
const COLUMN_OF: Readonly<Record<keyof JobChange, string>> = {
  state: 'state',
  file: 'file',
  refusal: 'refusal',
  counts: 'counts',
  newList: 'new_list',
  rowsDone: 'rows_done',
  rowsOf: 'rows_of',
  position: 'position',
  atomic: 'atomic',
};

/** How a checked file is to be applied. */
export interface ApplyWish {
  readonly atomic: boolean;
  /** The preview of withdrawals that the user has seen. */
  readonly confirmed: string | null;
}

/** The spreadsheets of this ledger on their way. */
@Injectable()
export class ImportJobs extends LeasedJobs<ImportJob, JobChange> {
  constructor(private readonly database: Pool) {
    super(database, { table: 'imports.job', columns: COLUMNS, columnOf: COLUMN_OF });
  }

  /** Null where the caller's enterprise has no such import. */
  async find(importId: Uuid, enterpriseId: Uuid | null): Promise<ImportJob | null> {
    const { rows } = await this.database.query<ImportJob>(
      `SELECT ${COLUMNS} FROM imports.job WHERE import_id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)`,
      [importId, enterpriseId],
    );
    return rows[0] ?? null;
  }

  /**
   * A new job, or one that is checked anew because its file came again before it was applied; with its file, in one
   * transaction. Null, and nothing has changed, where the earlier job is under way or done.
   */
  async receive(
    { importId, batchId, enterpriseId, sha256, match, envelope }: NewJob,
    keep: (connection: PoolClient) => Promise<void>,
  ): Promise<ImportJob | null> {
    return inTransaction(this.database, async (connection) => {
      const {
        rows: [job],
      } = await connection.query<ImportJob>(
        `INSERT INTO imports.job AS known (import_id, batch_id, enterprise_id, sha256, match, state, envelope, expires_at)
         VALUES ($1, $2, $3, $4, $5, 'RECEIVED', $6, clock_timestamp() + make_interval(days => $7))
         ON CONFLICT (import_id) DO UPDATE SET match = excluded.match, state = 'RECEIVED', envelope = excluded.envelope, expires_at = excluded.expires_at, atomic = NULL,
           refusal = NULL, counts = NULL, new_list = NULL, rows_done = 0, rows_of = 0, attempts = 0, holder = NULL, lease_until = NULL
           WHERE known.state IN ('CHECKED', 'REFUSED', 'EXPIRED') RETURNING ${COLUMNS}`,
        [importId, batchId, enterpriseId, sha256, match, JSON.stringify(envelope), KEPT_DAYS],
      );
      if (job) await keep(connection);
      return job ?? null;
    });
  }

  /**
   * Asks for the rows to be registered; a job that is being applied, or was, stays what it is. A list that stands alone
   * is applied by whoever names the preview of its withdrawals, and by nobody else.
   */
  async startApplying(importId: Uuid, { atomic, confirmed }: ApplyWish, envelope: CommandEnvelope): Promise<ImportJob | Refusal> {
    const known = (await this.find(importId, null))!;
    if (known.state === 'CHECKED' && known.refusal?.code === 'BATCH_TOO_LARGE') return refuse('BATCH_TOO_LARGE', known.refusal.params);
    const fault = confirmationFault(known, confirmed);
    if (fault) return fault;
    await this.database.query(
      `UPDATE imports.job SET state = 'APPLYING', atomic = $2, envelope = $3, refusal = NULL, attempts = 0, rows_done = 0, lease_until = NULL
       WHERE import_id = $1 AND state = 'CHECKED' AND (new_list IS NULL OR new_list->>'preview' = $4)`,
      [importId, atomic, JSON.stringify(envelope), confirmed],
    );
    const job = (await this.find(importId, null))!;
    return whyNotApplied(known, job) ?? job;
  }

  /** Imports whose time is over and that nobody works on. */
  async expired(): Promise<readonly Uuid[]> {
    const { rows } = await this.database.query<{ import_id: Uuid }>(
      `SELECT import_id FROM imports.job WHERE state NOT IN ('RECEIVED', 'CHECKING', 'APPLYING', 'EXPIRED') AND expires_at < clock_timestamp()
         AND (state <> 'APPLIED' OR EXISTS (SELECT FROM imports.file WHERE file.import_id = job.import_id)) ORDER BY expires_at LIMIT $1`,
      [SWEEP_JOBS],
    );
    return rows.map(({ import_id }) => import_id);
  }

  /** The time of what these enterprises sent is over now: somebody in it was erased. What is under way ends first. */
  async endKeeping(enterprises: readonly Uuid[]): Promise<void> {
    await this.database.query(
      'UPDATE imports.job SET expires_at = clock_timestamp() WHERE enterprise_id = ANY($1) AND expires_at > clock_timestamp()',
      [enterprises],
    );
  }

  /** What was applied stays applied; a check that nobody applied is over. */
  async expire(importId: Uuid): Promise<void> {
    await inTransaction(this.database, async (connection) => {
      await connection.query(`UPDATE imports.job SET state = 'EXPIRED' WHERE import_id = $1 AND state <> 'APPLIED'`, [importId]);
      await connection.query('DELETE FROM imports.row_result WHERE import_id = $1', [importId]);
      await connection.query('DELETE FROM imports.withdrawal WHERE import_id = $1', [importId]);
    });
  }
}
