import type { Position } from '../../ledger/event-store.port';
import type { Query } from '../database';
import type { HeldState } from './runner';

/** Words of a fault that are kept; the log has them all. */
const REASON_CHARACTERS = 500;

/** A reader that stands still until somebody acts. */
export interface Hold {
  readonly name: string;
  readonly state: HeldState;
  /** Of the event that it cannot take; of the last one taken where no event is to blame. */
  readonly position: Position;
  readonly eventType: string | null;
  readonly reason: string;
}
type StoredHold = Omit<Hold, 'position'> & { readonly position: string };

const COLUMNS = 'name, state, position::text AS position, event_type AS "eventType", reason';
const holdOf = (stored: object): Hold => ({ ...(stored as StoredHold), position: BigInt((stored as StoredHold).position) });

export async function keepHold(query: Query, { name, state, position, eventType, reason }: Hold): Promise<void> {
  await query(
    `INSERT INTO engine.hold (name, state, position, event_type, reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (name) DO UPDATE SET state = EXCLUDED.state, position = EXCLUDED.position, event_type = EXCLUDED.event_type, reason = EXCLUDED.reason, since = now()`,
    [name, state, String(position), eventType, reason.slice(0, REASON_CHARACTERS)],
  );
}

export async function holdsNow(query: Query): Promise<readonly Hold[]> {
  return (await query(`SELECT ${COLUMNS} FROM engine.hold ORDER BY name`, [])).rows.map(holdOf);
}

export async function isHeld(query: Query, name: string): Promise<boolean> {
  return (await query('SELECT FROM engine.hold WHERE name = $1', [name])).rows.length > 0;
}

/** The word to try again, which the instance that holds the reader looks for; what was lifted. All of them unless one is named. */
export async function liftHolds(query: Query, name: string | null = null): Promise<readonly Hold[]> {
  return (await query(`DELETE FROM engine.hold WHERE $1::text IS NULL OR name = $1 RETURNING ${COLUMNS}`, [name])).rows.map(holdOf);
}
