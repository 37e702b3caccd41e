import type { Pool, PoolClient } from 'pg';
import type { PersonRef } from './person-fields';

type Connection = Pool | PoolClient;
const UNIQUE_VIOLATION = '23505';

/** From now on the person is found by the new index, and still by the one that it had. @returns false where the new one is another person's */
export async function bindDocument(connection: PoolClient, ref: PersonRef, index: Buffer): Promise<boolean> {
  const { rows } = await connection.query<{ ref: PersonRef; is_present: boolean }>(
    `SELECT ref, true AS is_present FROM vault.person WHERE blind_index = $1
     UNION ALL SELECT person_ref, false FROM vault.former_document WHERE blind_index = $1`,
    [index],
  );
  if (rows.some((row) => row.ref !== ref)) return false;
  if (rows.some(({ is_present }) => is_present)) return true;
  await connection.query('DELETE FROM vault.former_document WHERE blind_index = $1', [index]);
  await connection.query(
    'INSERT INTO vault.former_document (blind_index, person_ref) SELECT blind_index, ref FROM vault.person WHERE ref = $1',
    [ref],
  );
  await connection.query('UPDATE vault.person SET blind_index = $2 WHERE ref = $1', [ref, index]);
  return true;
}

/** Somebody was registered under the same document at the same moment. */
export const isTaken = (fault: unknown): boolean => (fault as { code?: string }).code === UNIQUE_VIOLATION;

/** The version of the number that this tenant gave before the named one. */
export async function versionBefore(connection: Connection, ref: PersonRef, version: number, tenant: string): Promise<number | null> {
  const { rows } = await connection.query<{ version: number | null }>(
    "SELECT max(version) AS version FROM vault.field WHERE person_ref = $1 AND field = 'idNumber' AND tenant = $2 AND version < $3",
    [ref, tenant, version],
  );
  return rows[0]!.version;
}
