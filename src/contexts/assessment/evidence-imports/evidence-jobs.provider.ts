import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { inTransaction } from '../../../people/transaction.adapter';
import { KEPT_DAYS } from '../imports/jobs/import-jobs.provider';
import { LeasedJobs } from '../jobs/leased-jobs.adapter';
import type { EvidenceJob } from './evidence-job';

/** Jobs that expire with one statement of a sweep. */
const SWEEP_JOBS = 100;

const COLUMNS = `import_id AS "importId", batch_id AS "batchId", enterprise_id AS "enterpriseId", upload_id AS "uploadId", bytes::int, pictures, state, refusal, counts,
  files_done AS "filesDone", files_of AS "filesOf", position::text, envelope, attempts,
  to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt", to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt"`;

export interface NewEvidenceJob extends Pick<EvidenceJob, 'importId' | 'batchId' | 'enterpriseId' | 'bytes' | 'pictures' | 'envelope'> {
  readonly uploadId: Uuid;
}
/** Whether the archive was taken on, and which earlier copy of it nobody needs any more. */
export interface TakenOn {
  readonly isTaken: boolean;
  readonly replaced: Uuid | null;
}
type Change = Pick<EvidenceJob, 'state' | 'refusal' | 'counts' | 'filesDone' | 'filesOf' | 'position'>;

/** The archives of this ledger on their way. */
@Injectable()
export class EvidenceJobs extends LeasedJobs<EvidenceJob, Change> {
  constructor(private readonly database: Pool) {
    super(database, {
      table: 'imports.evidence_job',
      columns: COLUMNS,
      columnOf: {
        state: 'state',
        refusal: 'refusal',
        counts: 'counts',
        filesDone: 'files_done',
        filesOf: 'files_of',
        position: 'position',
      },
    });
  }

  /** Null where the enterprise has no such import; whichever enterprise it is where null is asked for. */
  async find(importId: Uuid, enterpriseId: Uuid | null): Promise<EvidenceJob | null> {
    const { rows } = await this.database.query<EvidenceJob>(
      `SELECT ${COLUMNS} FROM imports.evidence_job WHERE import_id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)`,
      [importId, enterpriseId],
    );
    return rows[0] ?? null;
  }

  /** A new job, or one that is checked anew because its archive came again before it was applied. */
  async receive({ importId, batchId, enterpriseId, uploadId, bytes, pictures, envelope }: NewEvidenceJob): Promise<TakenOn> {
    return inTransaction(this.database, async (connection) => {
      const { rows } = await connection.query<{ upload_id: Uuid | null }>(
        'SELECT upload_id FROM imports.evidence_job WHERE import_id = $1 FOR UPDATE',
        [importId],
      );
      const { rowCount } = await connection.query(
        `INSERT INTO imports.evidence_job AS known (import_id, batch_id, enterprise_id, upload_id, bytes, pictures, state, envelope, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'RECEIVED', $7, clock_timestamp() + make_interval(days => $8))
         ON CONFLICT (import_id) DO UPDATE SET upload_id = excluded.upload_id, pictures = excluded.pictures, state = 'RECEIVED', envelope = excluded.envelope, expires_at = excluded.expires_at,
           refusal = NULL, counts = NULL, files_done = 0, files_of = 0, attempts = 0, holder = NULL, lease_until = NULL
           WHERE known.state IN ('CHECKED', 'REFUSED', 'EXPIRED')`,
        [importId, batchId, enterpriseId, uploadId, bytes, pictures, JSON.stringify(envelope), KEPT_DAYS],
      );
      return { isTaken: rowCount === 1, replaced: rowCount === 1 ? (rows[0]?.upload_id ?? null) : null };
    });
  }

  /** The user confirms the list. An archive that is being applied, or was, stays what it is. */
  async startApplying(importId: Uuid, envelope: CommandEnvelope): Promise<EvidenceJob | Refusal> {
    await this.database.query(
      `UPDATE imports.evidence_job SET state = 'APPLYING', envelope = $2, refusal = NULL, attempts = 0, files_done = 0, lease_until = NULL WHERE import_id = $1 AND state = 'CHECKED'`,
      [importId, JSON.stringify(envelope)],
    );
    const job = (await this.find(importId, null))!;
    if (job.state === 'RECEIVED' || job.state === 'CHECKING') return refuse('EVIDENCE_NOT_CHECKED');
    if (job.state === 'REFUSED') return refuse('EVIDENCE_REFUSED', { code: job.refusal?.code ?? '' });
    return job.state === 'EXPIRED' ? refuse('EVIDENCE_EXPIRED') : job;
  }

  /** Imports whose time is over and that nobody works on. */
  async expired(): Promise<readonly Pick<EvidenceJob, 'importId' | 'uploadId'>[]> {
    const { rows } = await this.database.query<Pick<EvidenceJob, 'importId' | 'uploadId'>>(
      `SELECT import_id AS "importId", upload_id AS "uploadId" FROM imports.evidence_job WHERE state NOT IN ('RECEIVED', 'CHECKING', 'APPLYING') AND expires_at < clock_timestamp()
         AND (state NOT IN ('APPLIED', 'EXPIRED') OR upload_id IS NOT NULL) ORDER BY expires_at LIMIT $1`,
      [SWEEP_JOBS],
    );
    return rows;
  }

  /** The time of what these enterprises sent is over now: somebody in it was erased. What is under way ends first. */
  async endKeeping(enterprises: readonly Uuid[]): Promise<void> {
    await this.database.query(
      'UPDATE imports.evidence_job SET expires_at = clock_timestamp() WHERE enterprise_id = ANY($1) AND expires_at > clock_timestamp()',
      [enterprises],
    );
  }

  /** What was applied stays applied; a list that nobody confirmed is over. False where somebody has sent the archive again, or confirmed it, since it was looked for. */
  expire(importId: Uuid): Promise<boolean> {
    return inTransaction(this.database, async (connection) => {
      await connection.query(
        `UPDATE imports.evidence_job SET state = 'EXPIRED' WHERE import_id = $1 AND state IN ('CHECKED', 'REFUSED') AND expires_at < clock_timestamp()`,
        [importId],
      );
      await connection.query(
        'DELETE FROM imports.evidence_file USING imports.evidence_job j WHERE j.import_id = $1 AND j.import_id = evidence_file.import_id AND j.state = $2',
        [importId, 'EXPIRED'],
      );
      return (
        (await connection.query(`SELECT FROM imports.evidence_job WHERE import_id = $1 AND state IN ('APPLIED', 'EXPIRED')`, [importId]))
          .rowCount === 1
      );
    });
  }
}
