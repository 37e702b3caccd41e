import { Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../kernel/uuid';
import type { EvidenceCounts } from './evidence-job';
import type { FileStatus, JudgedFile } from './judged-file';

/** Rows written with one statement. */
const ROWS_PER_STATEMENT = 2_000;
type Connection = Pool | PoolClient;

/** Which files of an import are asked for. */
export interface FilesAsked {
  readonly importId: Uuid;
  readonly status: FileStatus | undefined;
  /** Entries after this one. */
  readonly after: number;
  readonly limit: number;
}

const SAVE = `
  INSERT INTO imports.evidence_file (import_id, entry_no, status, result, content)
  SELECT $1, entry_no, status, result, content FROM json_to_recordset($2::json) AS given (entry_no int, status text, result text, content jsonb)
  ON CONFLICT (import_id, entry_no) DO UPDATE SET status = excluded.status, result = excluded.result, content = excluded.content`;
const COUNT = `
  SELECT count(*)::int AS files, count(*) FILTER (WHERE status = 'MATCHED')::int AS matched, count(*) FILTER (WHERE status = 'UNMATCHED')::int AS unmatched,
    count(*) FILTER (WHERE status = 'DOUBLED')::int AS doubled, count(*) FILTER (WHERE status = 'TOO_LARGE')::int AS "tooLarge", count(*) FILTER (WHERE status = 'NOT_A_PICTURE')::int AS "notAPicture",
    count(*) FILTER (WHERE result = 'ATTACHED')::int AS attached, count(*) FILTER (WHERE result = 'SAME')::int AS same, count(*) FILTER (WHERE result = 'ERROR')::int AS error
  FROM imports.evidence_file WHERE import_id = $1`;

/** What came of each file. Masked: nothing here is personal data in clear. */
@Injectable()
export class EvidenceRows {
  constructor(private readonly pool: Pool) {}

  /** In the place of whatever was kept before. */
  async replace(connection: PoolClient, importId: Uuid, files: readonly JudgedFile[]): Promise<void> {
    await connection.query('DELETE FROM imports.evidence_file WHERE import_id = $1', [importId]);
    await this.save(connection, importId, files);
  }

  async save(connection: Connection, importId: Uuid, files: readonly JudgedFile[]): Promise<void> {
    for (let from = 0; from < files.length; from += ROWS_PER_STATEMENT) {
      const given = files
        .slice(from, from + ROWS_PER_STATEMENT)
        .map((file) => ({ entry_no: file.entry, status: file.status, result: file.result, content: file }));
      await connection.query(SAVE, [importId, JSON.stringify(given)]);
    }
  }

  async page({ importId, status, after, limit }: FilesAsked): Promise<readonly JudgedFile[]> {
    const { rows } = await this.pool.query<{ content: JudgedFile }>(
      'SELECT content FROM imports.evidence_file WHERE import_id = $1 AND entry_no > $2 AND ($3::text IS NULL OR status = $3) ORDER BY entry_no LIMIT $4',
      [importId, after, status ?? null, limit],
    );
    return rows.map(({ content }) => content);
  }

  /** Matched files that have no result yet. */
  async pending(importId: Uuid): Promise<readonly JudgedFile[]> {
    const { rows } = await this.pool.query<{ content: JudgedFile }>(
      `SELECT content FROM imports.evidence_file WHERE import_id = $1 AND status = 'MATCHED' AND result IS NULL ORDER BY entry_no`,
      [importId],
    );
    return rows.map(({ content }) => content);
  }

  /** Counted from the rows each time, so that no count can differ from what the rows say. */
  async counts(importId: Uuid): Promise<Required<EvidenceCounts>> {
    const { rows } = await this.pool.query<Required<EvidenceCounts>>(COUNT, [importId]);
    return rows[0]!;
  }
}
