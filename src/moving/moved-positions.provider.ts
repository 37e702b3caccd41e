import type { Client } from 'pg';
import type { Position } from '../ledger/event-store.port';
import { POSITION_COLUMNS } from './position-columns';
import { PositionMap } from './position-map';

type Owner = Pick<Client, 'query'>;

/** Of everything that stands at a position, rising. */
export async function positionsHeld(owner: Owner): Promise<PositionMap> {
  const each = POSITION_COLUMNS.map(([table, column]) => `SELECT ${column}::numeric AS position FROM ${table} WHERE ${column} IS NOT NULL`);
  const { rows } = await owner.query<{ position: string }>(
    `SELECT DISTINCT position::text, position AS number FROM (${each.join(' UNION ')}) held ORDER BY number`,
  );
  return new PositionMap(rows.map(({ position }) => BigInt(position)));
}

/** Puts the new positions in the place of the old ones. They are negative in between: an old position may be another event's new one. */
export async function movePositions(owner: Owner, found: ReadonlyMap<Position, Position>): Promise<void> {
  const [old, moved] = [[...found.keys()].map(String), [...found.values()].map(String)];
  for (const [table, column] of POSITION_COLUMNS) {
    await owner.query(
      `UPDATE ${table} SET ${column} = -moved.new FROM unnest($1::numeric[], $2::numeric[]) moved (old, new) WHERE ${column} = moved.old`,
      [old, moved],
    );
    await owner.query(`UPDATE ${table} SET ${column} = -${column} WHERE ${column} < 0`);
  }
}
