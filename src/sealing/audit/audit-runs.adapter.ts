import type { Pool } from 'pg';
import { canonicalJson } from '../../kernel/canonical-json';
import { digestOf } from '../../ledger/commitment.hash';
import type { AuditReport } from './finding';

export interface LastAudit {
  readonly isClean: boolean;
  /** Since it ended. */
  readonly ageSeconds: number;
}

/** What full replays found, kept beside the seal; each run with the digest of its report. */
export class AuditRuns {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async add(beganAtMs: number, report: AuditReport, isClean: boolean): Promise<void> {
    const text = canonicalJson(report);
    await this.pool.query(
      'INSERT INTO seal.audit (began_at, size, root, is_clean, report, digest) VALUES (to_timestamp($1), $2, $3, $4, $5, $6)',
      [beganAtMs / 1_000, report.size, report.root, isClean, text, digestOf(text)],
    );
  }

  async last(): Promise<LastAudit | undefined> {
    const { rows } = await this.pool.query<{ is_clean: boolean; age: string }>(
      'SELECT is_clean, extract(epoch FROM clock_timestamp() - ended_at) AS age FROM seal.audit ORDER BY audit_id DESC LIMIT 1',
    );
    return rows[0] && { isClean: rows[0].is_clean, ageSeconds: Number(rows[0].age) };
  }
}
