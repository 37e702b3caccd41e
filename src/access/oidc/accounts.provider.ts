import type { Pool } from 'pg';
import { type Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import type { DerivedIds } from '../../ledger/derived-ids.provider';
import type { Vault } from '../../people/vault.provider';

/** As an account is called by its provider; stored nowhere. */
export interface Subject {
  readonly issuer: string;
  readonly sub: string;
}
export interface Described {
  readonly name: string | undefined;
  readonly tenant: Uuid | null;
}
export interface KnownAccount {
  readonly id: Uuid;
  readonly personRef: Uuid;
  /** An administrator has said whose it is. */
  readonly isLinked: boolean;
  readonly hasActed: boolean;
}
type Row = KnownAccount & { readonly described: Uuid | null };

/**
 * How the vault recognises the person behind an account: by the keyed hash. It takes numbers for the same however they were
 * typed, but subjects that differ in a small letter alone are two people.
 */
const ACCOUNT = 'OIDC_ACCOUNT';
/** OpenID Connect Core, section 2. */
const MAX_SUBJECT_CHARACTERS = 255;
const COLUMNS = 'id, person_ref AS "personRef", linked_at IS NOT NULL AS "isLinked", acted_at IS NOT NULL AS "hasActed", described';
const ADD = 'INSERT INTO access.account (id, person_ref, described) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
/** Another person only where the vault has erased the one before, and that one never acted. */
const DESCRIBE =
  'UPDATE access.account SET person_ref = CASE WHEN acted_at IS NULL THEN $2 ELSE person_ref END, described = $3 WHERE id = $1 AND described IS NOT NULL';
/** One that has acted stays who it was; one that has not may turn out to be somebody whom keys have made known. */
const LINK = `
  INSERT INTO access.account AS kept (id, person_ref, linked_at, linked_by) VALUES ($1, $2, clock_timestamp(), $3)
  ON CONFLICT (id) DO UPDATE SET person_ref = excluded.person_ref, described = CASE WHEN kept.person_ref = excluded.person_ref THEN kept.described END,
    linked_at = coalesce(kept.linked_at, excluded.linked_at), linked_by = coalesce(kept.linked_by, excluded.linked_by)
  WHERE kept.person_ref = excluded.person_ref OR (kept.acted_at IS NULL AND kept.linked_at IS NULL)`;
const CONFIRM =
  'UPDATE access.account SET linked_at = coalesce(linked_at, clock_timestamp()), linked_by = coalesce(linked_by, $2) WHERE id = $1';
const ACT = 'UPDATE access.account SET acted_at = coalesce(acted_at, clock_timestamp()) WHERE id = $1 AND person_ref = $2';
/** Persons' keys that still open, among which an unlinked account's own may be. */
const IS_UNLINKED = `
  owner_kind = 'person' AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > clock_timestamp())
  AND NOT EXISTS (SELECT FROM access.account WHERE person_ref = api_key.owner_ref AND linked_at IS NOT NULL)`;
const UNLINKED_KEYS = `SELECT FROM access.api_key WHERE enterprise_id IS NOT DISTINCT FROM $1::uuid AND ${IS_UNLINKED} LIMIT 1`;

/** Which person an account is. The subject is in the vault, sealed; here stands a keyed hash. */
export class Accounts {
  constructor(
    private readonly pool: Pool,
    private readonly ids: DerivedIds,
    private readonly vault: Pick<Vault, 'register'>,
  ) {}

  idOf({ issuer, sub }: Subject): Uuid {
    return this.ids.of('oidc-account', issuer, sub);
  }

  /** The person of an account: the same at every visit, with the name that the provider tells now. Undefined for a subject that is too long to be one. */
  async seen(subject: Subject, told: Described): Promise<KnownAccount | undefined> {
    if (subject.sub.length > MAX_SUBJECT_CHARACTERS) return undefined;
    const [id, described] = [this.idOf(subject), this.ids.of('oidc-described', told.tenant ?? 'none', told.name ?? '')];
    const known = await this.find(id);
    if (known && (known.described === null || known.described === described)) return known;
    const ref = await this.registered(id, told);
    await this.pool.query(known ? DESCRIBE : ADD, [id, ref, described]);
    return this.find(id);
  }

  /** The account of a person for whom a key is made: an administrator says so, which links it. */
  async personOf(subject: Subject, told: Described, linkedBy: Uuid | null): Promise<Uuid> {
    const account = await this.seen(subject, told);
    await this.pool.query(CONFIRM, [account!.id, linkedBy]);
    return account!.personRef;
  }

  /** Whoever holds these keys comes by this account as well: from now on both are one person. */
  async link(
    personRef: Uuid,
    subject: Subject,
    linkedBy: Uuid | null,
  ): Promise<{ readonly accountId: Uuid } | Refusal<'ACCOUNT_OF_ANOTHER'>> {
    const accountId = this.idOf(subject);
    const { rowCount } = await this.pool.query(LINK, [accountId, personRef, linkedBy]);
    return rowCount === 1 ? { accountId } : refuse('ACCOUNT_OF_ANOTHER');
  }

  async find(id: Uuid): Promise<Row | undefined> {
    return (await this.pool.query<Row>(`SELECT ${COLUMNS} FROM access.account WHERE id = $1`, [id])).rows[0];
  }

  async hasUnlinkedKeys(tenant: Uuid | null): Promise<boolean> {
    return (await this.pool.query(UNLINKED_KEYS, [tenant])).rowCount === 1;
  }

  /** People whose keys still open and of whom nobody has said which account is theirs. */
  async unlinkedPeople(): Promise<number> {
    const { rows } = await this.pool.query<{ people: number }>(
      `SELECT count(DISTINCT owner_ref)::int AS people FROM access.api_key WHERE ${IS_UNLINKED}`,
    );
    return rows[0]!.people;
  }

  /** False where the account has become another person meanwhile. */
  async act(id: Uuid, personRef: Uuid): Promise<boolean> {
    return (await this.pool.query(ACT, [id, personRef])).rowCount === 1;
  }

  private async registered(id: Uuid, { name, tenant }: Described): Promise<Uuid> {
    const [registered] = await this.vault.register([{ idType: ACCOUNT, idNumber: id, ...(name === undefined ? {} : { name }) }], {
      tenant,
    });
    return registered!.ref;
  }
}
