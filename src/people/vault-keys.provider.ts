import type { Pool } from 'pg';
import { type DataKey, type KeyStore, KeysUnusable } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import { inTransaction } from './transaction.adapter';
import { eraseRows } from './vault-rows.adapter';

/** A person stands in the vault, but neither a key nor a destroyed key does: the keys are older than the database. */
export class KeyMissing extends Error {
  constructor(ref: Uuid) {
    super(`the vault holds data of ${ref}, but its key is missing: person.keys is older than the database`);
  }
}

/** @throws KeyMissing where the key is neither there nor destroyed */
export function keyFor(keys: ReadonlyMap<Uuid, DataKey | 'DESTROYED'>, ref: Uuid): DataKey | 'DESTROYED' {
  const key = keys.get(ref);
  if (!key) throw new KeyMissing(ref);
  return key;
}

/** Destroyed references looked for with one statement. */
const PAGE_REFS = 5_000;

/**
 * Whoever was erased stays so in a database restored from before: the key is gone, and here goes what the backup brought
 * back, first of all the index by which the number would find the person. How many.
 */
export async function eraseAgain(pool: Pool, keys: KeyStore): Promise<number> {
  const destroyed = [...(await keys.destroyed())];
  let erased = 0;
  for (let from = 0; from < destroyed.length; from += PAGE_REFS) {
    const { rows } = await pool.query<{ ref: Uuid }>('SELECT ref FROM vault.person WHERE erased_at IS NULL AND ref = ANY($1)', [
      destroyed.slice(from, from + PAGE_REFS),
    ]);
    for (const { ref } of rows) await inTransaction(pool, (connection) => eraseRows(connection, ref));
    erased += rows.length;
  }
  return erased;
}

/**
 * Before the first request: are these the keys that this database was begun with, and has nobody who was erased come
 * back with an older copy of them?
 * @throws KeysUnusable with what to do: then the service must not start
 */
export async function checkKeysFitVault(pool: Pool, keys: KeyStore): Promise<void> {
  await pool.query('INSERT INTO vault.key_set (key_set_id) VALUES ($1) ON CONFLICT (only_row) DO NOTHING', [keys.keySetId]);
  const { rows } = await pool.query<{ key_set_id: string }>('SELECT key_set_id FROM vault.key_set');
  if (rows[0]?.key_set_id !== keys.keySetId) {
    throw new KeysUnusable(
      'The database belongs to another set of keys than the one in this data folder: restore the keys that were made with it.',
    );
  }
  const erased = await pool.query<{ ref: Uuid }>('SELECT ref FROM vault.person WHERE erased_at IS NOT NULL');
  const alive = await keys.findMany(erased.rows.map(({ ref }) => ref));
  for (const [ref, key] of alive) {
    if (key !== 'DESTROYED')
      throw new KeysUnusable(
        `${ref} was erased, but its key is alive again: an older copy of the keys was restored. Restore one made after the last erasure.`,
      );
  }
  await eraseAgain(pool, keys);
}
