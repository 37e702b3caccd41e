import { Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../../kernel/uuid';
import { ImportCounts, Result, RowCounts, RowResult, SHEET_NAMES, SHEETS } from './row-result';

/** Rows written with one statement. */
const ROWS_PER_STATEMENT = 2_000;
type Connection = Pool | PoolClient;

/** Which rows of an import are asked for. */
export interface RowsAsked {
  readonly importId: Uuid;
  readonly sheet: keyof typeof SHEETS;
  readonly status: 'ok' | 'error' | 'skipped' | 'warning' | undefined;
  /** Rows after this one. */
  readonly after: number;
  readonly limit: number;
}

const SAVE = `
  INSERT INTO imports.row_result (import_id, sheet, row_no, status, result, warned, content)
  SELECT $1, sheet, row_no, status, result, warned, content
  FROM json_to_recordset($2::json) AS given (sheet int, row_no int, status text, result text, warned boolean, content jsonb)
  ON CONFLICT (import_id, sheet, row_no) DO UPDATE SET status = excluded.status, result = excluded.result, warned = excluded.warned, content = excluded.content`;
const COUNT = `
  SELECT sheet, count(*) AS rows, count(*) FILTER (WHERE status = 'OK') AS ok, count(*) FILTER (WHERE status = 'ERROR') AS error, count(*) FILTER (WHERE status = 'SKIPPED') AS skipped,
    count(*) FILTER (WHERE warned) AS warning, count(*) FILTER (WHERE result = 'CREATED') AS created, count(*) FILTER (WHERE result = 'UPDATED') AS updated,
    count(*) FILTER (WHERE result = 'SAME') AS same, count(*) FILTER (WHERE result IS NOT NULL) AS done
  FROM imports.row_result WHERE import_id = $1 GROUP BY sheet`;

type CountRow = Readonly<Record<keyof Required<RowCounts> | 'done' | 'sheet', string>>;
const NONE: RowCounts = { rows: 0, ok: 0, error: 0, skipped: 0, warning: 0 };

/** What came of each row. Masked: nothing here is personal data in clear. */
@Injectable()
export class ImportRows {
  constructor(private readonly pool: Pool) {}

  /** In the place of whatever was kept before. */
  async replace(connection: PoolClient, importId: Uuid, rows: readonly RowResult[]): Promise<void> {
    await connection.query('DELETE FROM imports.row_result WHERE import_id = $1', [importId]);
    await this.save(connection, importId, rows);
  }

  async save(connection: Connection, importId: Uuid, rows: readonly RowResult[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const given = rows.slice(from, from + ROWS_PER_STATEMENT).map(({ sheet, row, status, result, content }) => ({
        sheet: SHEETS[sheet],
        row_no: row,
        status,
        result,
        warned: content.warnings.length > 0,
        content,
      }));
      await connection.query(SAVE, [importId, JSON.stringify(given)]);
    }
  }

  async page({ importId, sheet, status, after, limit }: RowsAsked): Promise<readonly RowResult[]> {
    const { rows } = await this.pool.query<StoredRow>(
      `SELECT * FROM imports.row_result WHERE import_id = $1 AND sheet = $2 AND row_no > $3 AND ($4::text IS NULL OR status = $4) AND ($5::boolean IS NOT TRUE OR warned) ORDER BY row_no LIMIT $6`,
      [
        importId,
        SHEETS[sheet],
        after,
        status === undefined || status === 'warning' ? null : status.toUpperCase(),
        status === 'warning',
        limit,
      ],
    );
    return rows.map(rowOf);
  }

  async all(importId: Uuid): Promise<readonly RowResult[]> {
    const { rows } = await this.pool.query<StoredRow>('SELECT * FROM imports.row_result WHERE import_id = $1 ORDER BY sheet, row_no', [
      importId,
    ]);
    return rows.map(rowOf);
  }

  /** Rows that have their result, as `sheet row`. */
  async settled(importId: Uuid): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<StoredRow>(
      'SELECT sheet, row_no FROM imports.row_result WHERE import_id = $1 AND result IS NOT NULL',
      [importId],
    );
    return new Set(rows.map(({ sheet, row_no }) => `${SHEET_NAMES[sheet]} ${row_no}`));
  }

  /** What the last check said of each row, as `sheet row`. */
  async statuses(importId: Uuid): Promise<ReadonlyMap<string, RowResult['status']>> {
    const { rows } = await this.pool.query<StoredRow>('SELECT sheet, row_no, status FROM imports.row_result WHERE import_id = $1', [
      importId,
    ]);
    return new Map(rows.map(({ sheet, row_no, status }) => [`${SHEET_NAMES[sheet]} ${row_no}`, status]));
  }

  async settledInRoster(importId: Uuid): Promise<number> {
    const { rows } = await this.pool.query<{ settled: string }>(
      'SELECT count(*) AS settled FROM imports.row_result WHERE import_id = $1 AND sheet = $2 AND result IS NOT NULL',
      [importId, SHEETS.roster],
    );
    return Number(rows[0]!.settled);
  }

  /** Counted from the rows each time, so that no count can differ from what the rows say. */
  async counts(importId: Uuid): Promise<ImportCounts> {
    const { rows } = await this.pool.query<CountRow>(COUNT, [importId]);
    return Object.fromEntries(
      SHEET_NAMES.map((name) => [name, countsOf(rows.find(({ sheet }) => Number(sheet) === SHEETS[name]))]),
    ) as unknown as ImportCounts;
  }
}

interface StoredRow {
  readonly sheet: number;
  readonly row_no: number;
  readonly status: RowResult['status'];
  readonly result: Result | null;
  readonly content: RowResult['content'];
}
const rowOf = ({ sheet, row_no, status, result, content }: StoredRow): RowResult => ({
  sheet: SHEET_NAMES[sheet]!,
  row: row_no,
  status,
  result,
  content,
});

function countsOf(counted: CountRow | undefined): RowCounts {
  if (!counted) return NONE;
  const number = (name: keyof CountRow): number => Number(counted[name]);
  const checked = {
    rows: number('rows'),
    ok: number('ok'),
    error: number('error'),
    skipped: number('skipped'),
    warning: number('warning'),
  };
  return number('done') === 0 ? checked : { ...checked, created: number('created'), updated: number('updated'), same: number('same') };
}
