import type { Pool } from 'pg';
import type { KeyStore } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';

/** Everything in a database that something is sealed under, a page in their order. */
const SEALED: readonly (readonly [column: string, from: string, which: string])[] = [
  ['ref', 'vault.person', 'erased_at IS NULL'],
  ['key_ref', 'vault.text', 'sealed IS NOT NULL'],
  ['key_ref', 'imports.file', 'true'],
  ['upload_id', 'imports.evidence_upload', 'true'],
];
const pageOf = ([column, from, which]: (typeof SEALED)[number]): string =>
  `(SELECT DISTINCT ${column} AS ref FROM ${from} WHERE ${column} > $1 AND ${which} ORDER BY ${column} LIMIT $2)`;
const PAGE = `${SEALED.map(pageOf).join(' UNION ')} ORDER BY ref LIMIT $2`;
const FIRST = '00000000-0000-0000-0000-000000000000' as Uuid;
const PAGE_REFS = 5_000;

/** How many have neither a key nor a destroyed one: the keys are older than the data, or not whole. */
export async function refsWithoutKey(pool: Pick<Pool, 'query'>, keys: Pick<KeyStore, 'findMany'>): Promise<number> {
  const page = async (after: Uuid): Promise<readonly Uuid[]> =>
    (await pool.query<{ ref: Uuid }>(PAGE, [after, PAGE_REFS])).rows.map(({ ref }) => ref);
  let missing = 0;
  for (let refs = await page(FIRST); refs.length > 0; refs = await page(refs.at(-1)!)) {
    const found = await keys.findMany(refs);
    missing += refs.filter((ref) => !found.has(ref)).length;
  }
  return missing;
}
