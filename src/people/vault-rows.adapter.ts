import type { Pool, PoolClient } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { PersonField, PersonRef } from './person-fields';

export interface SealedField {
  readonly ref: PersonRef;
  readonly field: PersonField;
  readonly version: number;
  readonly sealed: Buffer;
}
export interface IndexedPerson {
  readonly ref: PersonRef;
  readonly blindIndex: Buffer;
}
type Connection = Pool | PoolClient;
type VersionOf = Omit<SealedField, 'sealed'>;

const hex = (bytes: Buffer): string => bytes.toString('hex');

/** References by blind index (hex), of the document that a person has or of one that it had. */
export async function personsByIndex(connection: Connection, indexes: readonly Buffer[]): Promise<Map<string, PersonRef>> {
  const { rows } = await connection.query<{ ref: PersonRef; blind_index: Buffer }>(
    `SELECT ref, blind_index FROM vault.person WHERE blind_index = ANY($1)
     UNION ALL SELECT person_ref, blind_index FROM vault.former_document WHERE blind_index = ANY($1)`,
    [indexes],
  );
  return new Map(rows.map(({ ref, blind_index }) => [hex(blind_index), ref]));
}

/** Of these indexes (hex), the ones of documents that were replaced. */
export async function formerAmong(connection: Connection, indexes: readonly Buffer[]): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ blind_index: Buffer }>(
    'SELECT blind_index FROM vault.former_document WHERE blind_index = ANY($1)',
    [indexes],
  );
  return new Set(rows.map(({ blind_index }) => hex(blind_index)));
}

/** Whoever comes second with the same index adds nothing. In the order of the index, so that two imports never wait for each other crosswise. */
export async function addPersons(connection: Connection, persons: readonly IndexedPerson[]): Promise<void> {
  const ordered = [...persons].sort((a, b) => Buffer.compare(a.blindIndex, b.blindIndex));
  await connection.query(
    'INSERT INTO vault.person (ref, blind_index) SELECT * FROM unnest($1::uuid[], $2::bytea[]) ON CONFLICT (blind_index) DO NOTHING',
    [ordered.map(({ ref }) => ref), ordered.map(({ blindIndex }) => blindIndex)],
  );
}

/** Versions of a person are counted by one writer at a time. Erased ones are not among the answer. */
export async function lockPersons(connection: PoolClient, refs: readonly PersonRef[]): Promise<ReadonlySet<PersonRef>> {
  const { rows } = await connection.query<{ ref: PersonRef }>(
    'SELECT ref FROM vault.person WHERE ref = ANY($1) AND erased_at IS NULL ORDER BY ref FOR UPDATE',
    [refs],
  );
  return new Set(rows.map(({ ref }) => ref));
}

/** The newest value of each field, as one tenant gave it, or (null) whoever gave it. */
export async function latestFields(
  connection: Connection,
  refs: readonly PersonRef[],
  fields: readonly PersonField[],
  tenant: Uuid | null,
): Promise<readonly SealedField[]> {
  const { rows } = await connection.query<SealedField>(
    `SELECT DISTINCT ON (person_ref, field) person_ref AS ref, field, version, sealed FROM vault.field
     WHERE person_ref = ANY($1) AND field = ANY($2) AND ($3::uuid IS NULL OR tenant = $3) ORDER BY person_ref, field, version DESC`,
    [refs, fields, tenant],
  );
  return rows;
}

/** Exactly these versions, those of other tenants left out. */
export async function fieldVersions(
  connection: Connection,
  wanted: readonly VersionOf[],
  tenant: Uuid | null,
): Promise<readonly SealedField[]> {
  const { rows } = await connection.query<SealedField>(
    `SELECT stored.person_ref AS ref, stored.field, stored.version, stored.sealed FROM vault.field stored
     JOIN unnest($1::uuid[], $2::text[], $3::int[]) AS wanted (ref, field, version)
       ON (stored.person_ref, stored.field, stored.version) = (wanted.ref, wanted.field, wanted.version)
     WHERE $4::uuid IS NULL OR stored.tenant = $4`,
    [wanted.map(({ ref }) => ref), wanted.map(({ field }) => field), wanted.map(({ version }) => version), tenant],
  );
  return rows;
}

/** The highest version of each field over all tenants, by `ref field`. */
export async function highestVersions(connection: Connection, refs: readonly PersonRef[]): Promise<Map<string, number>> {
  const { rows } = await connection.query<VersionOf>(
    'SELECT person_ref AS ref, field, max(version) AS version FROM vault.field WHERE person_ref = ANY($1) GROUP BY person_ref, field',
    [refs],
  );
  return new Map(rows.map(({ ref, field, version }) => [`${ref} ${field}`, version]));
}

export async function addFields(connection: Connection, fields: readonly SealedField[], tenant: Uuid): Promise<void> {
  await connection.query(
    'INSERT INTO vault.field (person_ref, field, version, sealed, tenant) SELECT *, $5::uuid FROM unnest($1::uuid[], $2::text[], $3::int[], $4::bytea[])',
    [
      fields.map(({ ref }) => ref),
      fields.map(({ field }) => field),
      fields.map(({ version }) => version),
      fields.map((row) => row.sealed),
      tenant,
    ],
  );
}

/** Of those asked for, the ones that were erased. */
export async function erasedAmong(connection: Connection, refs: readonly PersonRef[]): Promise<ReadonlySet<PersonRef>> {
  const { rows } = await connection.query<{ ref: PersonRef }>(
    'SELECT ref FROM vault.person WHERE ref = ANY($1) AND erased_at IS NOT NULL',
    [refs],
  );
  return new Set(rows.map(({ ref }) => ref));
}

/** Of those asked for, the ones whose data are kept for a legal duty alone. */
export async function restrictedAmong(connection: Connection, refs: readonly PersonRef[]): Promise<ReadonlySet<PersonRef>> {
  const { rows } = await connection.query<{ ref: PersonRef }>(
    'SELECT ref FROM vault.person WHERE ref = ANY($1) AND restricted_at IS NOT NULL',
    [refs],
  );
  return new Set(rows.map(({ ref }) => ref));
}

export const restrictPerson = async (connection: Connection, ref: PersonRef, isRestricted: boolean): Promise<void> =>
  void (await connection.query(
    `UPDATE vault.person SET restricted_at = ${isRestricted ? 'coalesce(restricted_at, clock_timestamp())' : 'NULL'} WHERE ref = $1`,
    [ref],
  ));

/** What one version of these fields held, and every other version. */
export const removeFields = async (connection: Connection, ref: PersonRef, fields: readonly PersonField[]): Promise<void> =>
  void (await connection.query('DELETE FROM vault.field WHERE person_ref = $1 AND field = ANY($2)', [ref, fields]));

/** Of those found, the ones of whom this tenant gave something. */
export async function knownTo(connection: Connection, refs: readonly PersonRef[], tenant: Uuid): Promise<ReadonlySet<PersonRef>> {
  const { rows } = await connection.query<{ ref: PersonRef }>(
    'SELECT DISTINCT person_ref AS ref FROM vault.field WHERE person_ref = ANY($1) AND tenant = $2',
    [refs, tenant],
  );
  return new Set(rows.map(({ ref }) => ref));
}

/** The rows of a person whose key is destroyed. The reference stays, so that it is known that there was somebody. */
export async function eraseRows(connection: Connection, ref: PersonRef): Promise<void> {
  await connection.query('UPDATE vault.person SET blind_index = NULL, erased_at = coalesce(erased_at, clock_timestamp()) WHERE ref = $1', [
    ref,
  ]);
  await connection.query('DELETE FROM vault.field WHERE person_ref = $1', [ref]);
  await connection.query('DELETE FROM vault.former_document WHERE person_ref = $1', [ref]);
  await connection.query('UPDATE vault.text SET sealed = NULL WHERE key_ref = $1', [ref]);
}
