import type { Pool } from 'pg';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { bindingFault, type KeyBinding } from './key-binding';
import { OVERLAP_HOURS } from './overlap';
import { SCOPES } from './scopes';
import { apiSecret, tokenHash } from './secrets.hash';

/** A natural person, whose name is in the vault, or a system, which is never one of two persons (decision 17). */
export type KeyOwner = { readonly kind: 'person'; readonly ref: Uuid } | { readonly kind: 'system'; readonly name: string };

export interface KeyRequest extends KeyBinding {
  readonly owner: KeyOwner;
  /** What it is limited to; absent or null: all that its audience may. */
  readonly scopes?: readonly string[] | null;
  readonly expiresAt: Date | null;
  /** Whose key asked for it; null for the first of all, and for the command line. */
  readonly createdBy: Uuid | null;
}
export interface CreatedKey {
  readonly id: Uuid;
  /** Shown to whoever creates the key, and to an honest retry; stored nowhere. */
  readonly secret: string;
  readonly ownerRef: Uuid;
}
export interface RotatedKey {
  readonly id: Uuid;
  readonly secret: string;
  /** Until when the secret before opens beside it. */
  readonly formerUntil: Date;
}
type CreateNo = 'KEY_BINDING_WRONG' | 'KEY_SCOPE_UNKNOWN' | 'KEY_EXPIRY_PAST' | 'IDEMPOTENCY_KEY_REUSED';
type RotateNo = 'NOT_FOUND' | 'KEY_ENDED' | 'KEY_ROTATION_UNDER_WAY';

/** Id and secret follow from one command: two instances that add the same key at once may meet at either index. */
const INSERT = `
  INSERT INTO access.api_key (id, secret_hash, audience, owner_kind, owner_ref, system_name, enterprise_id, region, created_by, expires_at, roles, up_to_level, chain_code, subject_id, scopes)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING`;
/** The stored key is the one asked for: also a retry changes nothing about it. */
const IS_SAME = `
  SELECT FROM access.api_key WHERE id = $1 AND secret_hash = $2 AND audience = $3 AND owner_kind = $4 AND owner_ref = $5
    AND system_name IS NOT DISTINCT FROM $6 AND enterprise_id IS NOT DISTINCT FROM $7::uuid AND region IS NOT DISTINCT FROM $8
    AND created_by IS NOT DISTINCT FROM $9::uuid AND expires_at IS NOT DISTINCT FROM $10::timestamptz
    AND roles IS NOT DISTINCT FROM $11::text[] AND up_to_level IS NOT DISTINCT FROM $12 AND chain_code IS NOT DISTINCT FROM $13 AND subject_id IS NOT DISTINCT FROM $14::uuid
    AND scopes IS NOT DISTINCT FROM $15::text[]`;
/** Two secrets at a time at most: while one is being taken over, another may only come in its place at once. */
const ROTATE = `
  UPDATE access.api_key SET former_hash = secret_hash, former_until = clock_timestamp() + make_interval(hours => $3), secret_hash = $2
  WHERE id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > clock_timestamp()) AND secret_hash <> $2
    AND ($3 = 0 OR former_until IS NULL OR former_until <= clock_timestamp()) RETURNING former_until`;
/** The name under which the first administrator's key acts: a system, so it can approve nothing. */
const BOOTSTRAP = 'bootstrap-administrator';

export class ApiKeys {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: { readonly keySecretKey: Buffer },
    private readonly ids: DerivedIds,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** The same command again is told the same secret. */
  async create(commandId: Uuid, request: KeyRequest): Promise<CreatedKey | Refusal<CreateNo>> {
    const fault = bindingFault(request) ?? scopeFault(request);
    if (fault) return fault;
    const row = this.rowOf(commandId, request);
    const isAdded = (request.expiresAt?.getTime() ?? Infinity) > this.nowMs() && (await this.pool.query(INSERT, row.values)).rowCount === 1;
    if (isAdded || (await this.pool.query(IS_SAME, row.values)).rowCount === 1) return row.key;
    return (await this.standingOf(row.key.id)) ? refuse('IDEMPOTENCY_KEY_REUSED') : refuse('KEY_EXPIRY_PAST');
  }

  /** A new secret, the same for the same command; the one before opens for so many hours beside it, or no longer (0). */
  async rotate(commandId: Uuid, id: Uuid, overlapHours = OVERLAP_HOURS): Promise<RotatedKey | Refusal<RotateNo>> {
    const secret = apiSecret(this.secrets.keySecretKey, commandId);
    const { rows } = await this.pool.query<{ former_until: Date }>(ROTATE, [id, tokenHash(secret), overlapHours]);
    if (rows[0]) return { id, secret, formerUntil: rows[0].former_until };
    const standing = await this.standingOf(id);
    if (!standing) return refuse('NOT_FOUND');
    if (standing.secret_hash.equals(tokenHash(secret)) && standing.former_until) return { id, secret, formerUntil: standing.former_until };
    return standing.has_ended ? refuse('KEY_ENDED') : refuse('KEY_ROTATION_UNDER_WAY', { until: standing.former_until!.toISOString() });
  }

  /** True where there is such a key, of this enterprise where one is given. Takes effect everywhere within 5 seconds. */
  async revoke(id: Uuid, enterpriseId: Uuid | null = null): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE access.api_key SET revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)',
      [id, enterpriseId],
    );
    return rowCount === 1;
  }

  /** The administrator's key of a ledger that has just been made, to be printed; undefined on every later start. */
  async bootstrap(): Promise<string | undefined> {
    const owner = { kind: 'system', name: BOOTSTRAP } as const;
    const { key, values } = this.rowOf(this.ids.of('bootstrap'), {
      audience: 'admin',
      enterpriseId: null,
      region: null,
      owner,
      expiresAt: null,
      createdBy: null,
    });
    return (await this.pool.query(INSERT, values)).rowCount === 1 ? key.secret : undefined;
  }

  private rowOf(
    commandId: Uuid,
    { audience, enterpriseId, region, owner, scopes, expiresAt, createdBy, ...narrower }: KeyRequest,
  ): { key: CreatedKey; values: unknown[] } {
    const { roles = null, upToLevel = null, chainCode = null, subjectId = null } = narrower;
    const [id, secret] = [this.ids.ofCommand(commandId, 'api-key'), apiSecret(this.secrets.keySecretKey, commandId)];
    const isPerson = owner.kind === 'person';
    const ownerRef = isPerson ? owner.ref : this.ids.of('system-owner', enterpriseId ?? 'none', owner.name);
    const limits = scopes ? [...new Set(scopes)].sort() : null;
    const bound = [audience, owner.kind, ownerRef, isPerson ? null : owner.name, enterpriseId, region];
    return {
      key: { id, secret, ownerRef },
      values: [id, tokenHash(secret), ...bound, createdBy, expiresAt, roles, upToLevel, chainCode, subjectId, limits],
    };
  }

  private async standingOf(
    id: Uuid,
  ): Promise<{ readonly secret_hash: Buffer; readonly former_until: Date | null; readonly has_ended: boolean } | undefined> {
    const { rows } = await this.pool.query<{ secret_hash: Buffer; former_until: Date | null; has_ended: boolean }>(
      'SELECT secret_hash, former_until, revoked_at IS NOT NULL OR coalesce(expires_at <= clock_timestamp(), false) AS has_ended FROM access.api_key WHERE id = $1',
      [id],
    );
    return rows[0];
  }
}

function scopeFault({ scopes }: KeyRequest): Refusal<'KEY_SCOPE_UNKNOWN'> | undefined {
  const unknown = (scopes ?? []).find((scope) => !SCOPES.includes(scope));
  return unknown === undefined ? undefined : refuse('KEY_SCOPE_UNKNOWN', { scope: unknown, scopes: [...SCOPES] });
}
