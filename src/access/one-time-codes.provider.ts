import type { Pool } from 'pg';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { codeHash, oneTimeCode, sessionToken, tokenHash } from './secrets.hash';

/** Days that a code waits for its worker: longer than any public notice. */
const CODE_DAYS = 30;
/** Minutes of the session that a code is exchanged for: time to read a result and write an objection. */
const SESSION_MINUTES = 60;

export interface CodeRequest {
  readonly workerId: Uuid;
  /** What it is for, as a code: OBJECTION. */
  readonly purpose: string;
}
export interface CreatedCode extends CodeRequest {
  readonly codeId: Uuid;
  /** For the enterprise to hand over. Says nothing about the worker. */
  readonly code: string;
  readonly expiresAt: Date;
}
export interface Redeemed extends CodeRequest {
  readonly codeId: Uuid;
  readonly tenant: Uuid;
  /** A bearer token for the rest of the session. */
  readonly token: string;
  readonly tokenExpiresAt: Date;
}

/** Codes by which workers without an account act once: never derived from personal data, stored as a keyed hash. */
export class OneTimeCodes {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: { readonly keySecretKey: Buffer },
    private readonly ids: DerivedIds,
  ) {}

  /** One code for each request, in order; the same command again is told the same codes. */
  async create(
    commandId: Uuid,
    requests: readonly CodeRequest[],
    { tenant, createdBy }: { readonly tenant: Uuid; readonly createdBy: Uuid },
  ): Promise<readonly CreatedCode[]> {
    const made = requests.map((request, ordinal) => ({
      ...request,
      codeId: this.ids.ofCommand(commandId, 'one-time-code', ordinal),
      code: oneTimeCode(this.secrets.keySecretKey, commandId, ordinal),
    }));
    const ids = made.map(({ codeId }) => codeId);
    await this.pool.query(
      `INSERT INTO access.one_time_code (id, code_hash, worker_id, purpose, tenant, created_by, expires_at)
       SELECT *, $5::uuid, $6::uuid, clock_timestamp() + make_interval(days => $7) FROM unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::text[]) ON CONFLICT DO NOTHING`,
      [
        ids,
        made.map(({ code }) => this.hashOf(code)),
        made.map(({ workerId }) => workerId),
        made.map(({ purpose }) => purpose),
        tenant,
        createdBy,
        CODE_DAYS,
      ],
    );
    const { rows } = await this.pool.query<{ id: Uuid; expires_at: Date }>(
      'SELECT id, expires_at FROM access.one_time_code WHERE id = ANY($1)',
      [ids],
    );
    const expiries = new Map(rows.map(({ id, expires_at }) => [id, expires_at]));
    return made.map((code) => ({ ...code, expiresAt: expiries.get(code.codeId)! }));
  }

  /**
   * Uses the code up and opens a session, in one statement: of two who come at once one wins. `use` is the
   * Idempotency-Key of the request, by which an honest retry is told apart from a second use and given the same session.
   */
  async redeem(code: string, use: string): Promise<Redeemed | Refusal<'ONE_TIME_CODE_INVALID'>> {
    const hash = this.hashOf(code);
    const token = sessionToken(this.secrets.keySecretKey, hash, use);
    const { rows } = await this.pool.query<{ id: Uuid; worker_id: Uuid; tenant: Uuid; purpose: string; session_expires_at: Date }>(
      `UPDATE access.one_time_code SET used_at = coalesce(used_at, clock_timestamp()), used_for = $2, session_hash = $3,
         session_expires_at = coalesce(session_expires_at, clock_timestamp() + make_interval(mins => $4))
       WHERE code_hash = $1 AND expires_at > clock_timestamp() AND (used_at IS NULL OR used_for = $2)
       RETURNING id, worker_id, tenant, purpose, session_expires_at`,
      [hash, tokenHash(use), tokenHash(token), SESSION_MINUTES],
    );
    const [row] = rows;
    if (!row) return refuse('ONE_TIME_CODE_INVALID');
    return {
      codeId: row.id,
      workerId: row.worker_id,
      tenant: row.tenant,
      purpose: row.purpose,
      token,
      tokenExpiresAt: row.session_expires_at,
    };
  }

  private hashOf(code: string): Buffer {
    return codeHash(this.secrets.keySecretKey, code);
  }
}
