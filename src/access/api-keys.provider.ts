import type { Pool } from 'pg';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import { bindingFault, type KeyBinding } from './key-binding';
import { apiSecret, tokenHash } from './secrets.hash';

/** A natural person, whose name is in the vault, or a system, which is never one of two persons (decision 17). */
export type KeyOwner = { readonly kind: 'person'; readonly ref: Uuid } | { readonly kind: 'system'; readonly name: string };

export interface KeyRequest extends KeyBinding {
  readonly owner: KeyOwner;
  readonly expiresAt: Date | null;
  /** Whose key asked for it; null for the first of all. */
  readonly createdBy: Uuid | null;
}
export interface CreatedKey {
  readonly id: Uuid;
  /** Shown to whoever creates the key, and to an honest retry; stored nowhere. */
  readonly secret: string;
  readonly ownerRef: Uuid;
}

/** Id and secret follow from one command: two instances that add the same key at once may meet at either index. */
const INSERT = `
  INSERT INTO access.api_key (id, secret_hash, audience, owner_kind, owner_ref, system_name, enterprise_id, region, created_by, expires_at, roles, up_to_level, chain_code, subject_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING`;
/** The stored key is the one asked for: also a retry changes nothing about it. */
const IS_SAME = `
  SELECT FROM access.api_key WHERE id = $1 AND secret_hash = $2 AND audience = $3 AND owner_kind = $4 AND owner_ref = $5
    AND system_name IS NOT DISTINCT FROM $6 AND enterprise_id IS NOT DISTINCT FROM $7::uuid AND region IS NOT DISTINCT FROM $8
    AND created_by IS NOT DISTINCT FROM $9::uuid AND expires_at IS NOT DISTINCT FROM $10::timestamptz
    AND roles IS NOT DISTINCT FROM $11::text[] AND up_to_level IS NOT DISTINCT FROM $12 AND chain_code IS NOT DISTINCT FROM $13 AND subject_id IS NOT DISTINCT FROM $14::uuid`;
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
  async create(commandId: Uuid, request: KeyRequest): Promise<CreatedKey | Refusal<'KEY_BINDING_WRONG' | 'KEY_EXPIRY_PAST' | 'IDEMPOTENCY_KEY_REUSED'>> {
    const fault = bindingFault(request);
    if (fault) return fault;
    const row = this.rowOf(commandId, request);
    const isAdded = (request.expiresAt?.getTime() ?? Infinity) > this.nowMs() && (await this.pool.query(INSERT, row.values)).rowCount === 1;
    if (isAdded || (await this.pool.query(IS_SAME, row.values)).rowCount === 1) return row.key;
    return (await this.exists(row.key.id)) ? refuse('IDEMPOTENCY_KEY_REUSED') : refuse('KEY_EXPIRY_PAST');
  }

  /** True where there is such a key, of this enterprise where one is given. Takes effect everywhere within 5 seconds. */
  async revoke(id: Uuid, enterpriseId: Uuid | null = null): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE access.api_key SET revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)', [id, enterpriseId],
    );
    return rowCount === 1;
  }

  /** The administrator's key of a ledger that has just been made, to be printed; undefined on every later start. */
  async bootstrap(): Promise<string | undefined> {
    const owner = { kind: 'system', name: BOOTSTRAP } as const;
    const { key, values } = this.rowOf(this.ids.of('bootstrap'), { audience: 'admin', enterpriseId: null, region: null, owner, expiresAt: null, createdBy: null });
    return (await this.pool.query(INSERT, values)).rowCount === 1 ? key.secret : undefined;
  }

  private rowOf(commandId: Uuid, { audience, enterpriseId, region, owner, expiresAt, createdBy, ...narrower }: KeyRequest): { key: CreatedKey; values: unknown[] } {
    const { roles = null, upToLevel = null, chainCode = null, subjectId = null } = narrower;
    const [id, secret] = [this.ids.ofCommand(commandId, 'api-key'), apiSecret(this.secrets.keySecretKey, commandId)];
    const isPerson = owner.kind === 'person';
    const ownerRef = isPerson ? owner.ref : this.ids.of('system-owner', enterpriseId ?? 'none', owner.name);
    const values = [id, tokenHash(secret), audience, owner.kind, ownerRef, isPerson ? null : owner.name, enterpriseId, region, createdBy, expiresAt, roles, upToLevel, chainCode, subjectId];
    return { key: { id, secret, ownerRef }, values };
  }

  private async exists(id: Uuid): Promise<boolean> {
    return (await this.pool.query('SELECT FROM access.api_key WHERE id = $1', [id])).rowCount === 1;
  }
}
