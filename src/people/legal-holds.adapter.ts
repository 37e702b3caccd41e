import type { Pool, PoolClient } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { PersonRef } from './person-fields';
import { lockPersons } from './vault-rows.adapter';

/** A person whose data must not be destroyed for the time being; why stands in the ledger. */
export class HeldByLaw extends Error {
  constructor(ref: PersonRef) {
    super(`${ref} is under a legal hold: nothing of it is erased before the hold is lifted`);
  }
}

/** Waits for an erasure under way, and holds up the next. @returns false where the person is erased */
export async function placeHold(connection: PoolClient, ref: PersonRef, holdId: Uuid): Promise<boolean> {
  if (!(await lockPersons(connection, [ref])).has(ref)) return false;
  await connection.query('INSERT INTO vault.legal_hold (hold_id, person_ref) VALUES ($1, $2) ON CONFLICT (hold_id) DO NOTHING', [
    holdId,
    ref,
  ]);
  return true;
}

export const liftHold = async (connection: Pool, holdId: Uuid): Promise<void> =>
  void (await connection.query('DELETE FROM vault.legal_hold WHERE hold_id = $1', [holdId]));

/** @throws HeldByLaw */
export async function mustNotBeHeld(connection: PoolClient, ref: PersonRef): Promise<void> {
  await lockPersons(connection, [ref]);
  const { rowCount } = await connection.query('SELECT FROM vault.legal_hold WHERE person_ref = $1 LIMIT 1', [ref]);
  if (rowCount !== 0) throw new HeldByLaw(ref);
}

/** What the ledger has lifted, or will not take any more: there a hold and an erasure meet in one stream. */
export async function dropHolds(connection: PoolClient, ref: PersonRef): Promise<void> {
  await lockPersons(connection, [ref]);
  await connection.query('DELETE FROM vault.legal_hold WHERE person_ref = $1', [ref]);
}
