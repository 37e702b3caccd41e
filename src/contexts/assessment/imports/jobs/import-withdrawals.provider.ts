import { Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../../kernel/uuid';

export const WITHDRAWN = 'WITHDRAWN';

/** Somebody whom a list that stands alone takes away. */
export interface ImportWithdrawal {
  readonly place: number;
  readonly candidacyId: Uuid;
  /** Null until it was applied; then {@link WITHDRAWN}, or the code of what refused it. */
  readonly result: string | null;
}
const COLUMNS = 'place, candidacy_id AS "candidacyId", result';

/** Whom an import would withdraw, from the preview on, and what came of it. References alone: names are joined for who may read them. */
@Injectable()
export class ImportWithdrawals {
  constructor(private readonly pool: Pool) {}

  /** In the place of whatever an earlier preview showed. */
  async replace(connection: PoolClient, importId: Uuid, absent: readonly Uuid[]): Promise<void> {
    await connection.query('DELETE FROM imports.withdrawal WHERE import_id = $1', [importId]);
    if (absent.length === 0) return;
    await connection.query(
      'INSERT INTO imports.withdrawal (import_id, place, candidacy_id) SELECT $1, ordinality - 1, candidacy_id FROM unnest($2::uuid[]) WITH ORDINALITY AS given (candidacy_id, ordinality)',
      [importId, absent],
    );
  }

  /** From a place on, in the order of registration. */
  async page(importId: Uuid, from: number, limit: number): Promise<readonly ImportWithdrawal[]> {
    return (
      await this.pool.query<ImportWithdrawal>(
        `SELECT ${COLUMNS} FROM imports.withdrawal WHERE import_id = $1 AND place >= $2 ORDER BY place LIMIT $3`,
        [importId, from, limit],
      )
    ).rows;
  }

  /** Those that nothing has come of yet. */
  async waiting(importId: Uuid): Promise<readonly ImportWithdrawal[]> {
    return (
      await this.pool.query<ImportWithdrawal>(
        `SELECT ${COLUMNS} FROM imports.withdrawal WHERE import_id = $1 AND result IS NULL ORDER BY place`,
        [importId],
      )
    ).rows;
  }

  async settle(importId: Uuid, withdrawals: readonly ImportWithdrawal[]): Promise<void> {
    const [places, results] = [withdrawals.map(({ place }) => place), withdrawals.map(({ result }) => result)];
    await this.pool.query(
      'UPDATE imports.withdrawal SET result = came.result FROM unnest($2::int[], $3::text[]) AS came (place, result) WHERE import_id = $1 AND withdrawal.place = came.place',
      [importId, places, results],
    );
  }

  async withdrawn(importId: Uuid): Promise<number> {
    const { rows } = await this.pool.query<{ withdrawn: number }>(
      'SELECT count(*)::int AS withdrawn FROM imports.withdrawal WHERE import_id = $1 AND result = $2',
      [importId, WITHDRAWN],
    );
    return rows[0]!.withdrawn;
  }
}
