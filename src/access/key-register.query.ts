import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { Audience } from './audience';

/** A key as an administrator sees it: what it opens and how it stands, never a secret, and of a person the reference alone. */
export interface ListedKey {
  readonly id: Uuid;
  readonly audience: Audience;
  readonly enterpriseId: Uuid | null;
  readonly region: string | null;
  readonly roles: readonly string[] | null;
  readonly upToLevel: string | null;
  readonly chainCode: string | null;
  readonly subjectId: Uuid | null;
  /** Of a person: whether it is said which account at the provider of identities is theirs. */
  readonly isLinked: boolean | null;
  readonly owner: { readonly kind: 'person' | 'system'; readonly ref: Uuid; readonly system: string | null };
  /** Null: all that the audience may. */
  readonly scopes: readonly string[] | null;
  readonly state: 'ACTIVE' | 'EXPIRED' | 'REVOKED';
  readonly createdAt: string;
  readonly createdBy: Uuid | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** True to some minutes (LAST_USE_MINUTES); null where it was never used. */
  readonly lastUsedAt: string | null;
  /** Until when the secret before the last rotation opens as well. */
  readonly formerSecretUntil: string | null;
}
export interface KeysAsked {
  readonly enterpriseId: Uuid | null;
  readonly after: readonly string[] | undefined;
  readonly limit: number;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const instant = (column: string, name: string): string => `to_char(${column} AT TIME ZONE 'UTC', ${INSTANT}) AS "${name}"`;
const COLUMNS = `
  id, audience, enterprise_id AS "enterpriseId", region, roles, up_to_level AS "upToLevel", chain_code AS "chainCode", subject_id AS "subjectId",
  json_build_object('kind', owner_kind, 'ref', owner_ref, 'system', system_name) AS owner,
  CASE WHEN owner_kind = 'person' THEN EXISTS (SELECT FROM access.account WHERE person_ref = owner_ref AND linked_at IS NOT NULL) END AS "isLinked", scopes,
  CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED' WHEN expires_at <= clock_timestamp() THEN 'EXPIRED' ELSE 'ACTIVE' END AS state,
  ${instant('created_at', 'createdAt')}, created_by AS "createdBy", ${instant('expires_at', 'expiresAt')}, ${instant('revoked_at', 'revokedAt')}, ${instant('last_used_at', 'lastUsedAt')},
  CASE WHEN former_until > clock_timestamp() THEN to_char(former_until AT TIME ZONE 'UTC', ${INSTANT}) END AS "formerSecretUntil"`;
/** To the microsecond, as rows are ordered. */
const PLACE = 'created_at::text AS place';

/** The keys there are and were, in the order in which they were made. */
export class KeyRegister {
  constructor(private readonly pool: Pool) {}

  /** One more than asked for tells that there is another page. */
  async page({
    enterpriseId,
    after,
    limit,
  }: KeysAsked): Promise<{ readonly keys: readonly ListedKey[]; readonly next: readonly string[] | null }> {
    const { rows } = await this.pool.query<ListedKey & { readonly place: string }>(
      `SELECT ${COLUMNS}, ${PLACE} FROM access.api_key
       WHERE ($1::uuid IS NULL OR enterprise_id = $1) AND ($2::text IS NULL OR (created_at, id) > ($2::timestamptz, $3::uuid)) ORDER BY api_key.created_at, api_key.id LIMIT $4`,
      [enterpriseId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const [shown, last] = [rows.slice(0, limit), rows[limit - 1]];
    return { keys: shown.map(({ place: _, ...key }) => key), next: rows.length > limit && last ? [last.place, last.id] : null };
  }

  async one(id: Uuid): Promise<ListedKey | undefined> {
    const { rows } = await this.pool.query<ListedKey>(`SELECT ${COLUMNS} FROM access.api_key WHERE id = $1`, [id]);
    return rows[0];
  }
}
