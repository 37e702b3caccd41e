import type { Position } from '../ledger/event-store.port';
import type { Query } from './table-writer';

/** Another worker has moved this checkpoint meanwhile: what this one has folded is stale and must be dropped. */
export class CheckpointMoved extends Error {}

export interface Checkpoint {
  readonly version: number;
  readonly position: Position;
}

/** The checkpoint of `name`, made at position 0 where there is none. */
export async function loadCheckpoint(query: Query, name: string, version: number): Promise<Checkpoint> {
  await query('INSERT INTO engine.checkpoint (name, version) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [name, version]);
  const { rows } = await query('SELECT version, position::text AS position FROM engine.checkpoint WHERE name = $1', [name]);
  const [row] = rows as { version: number; position: string }[];
  return { version: row!.version, position: BigInt(row!.position) };
}

/** @throws CheckpointMoved unless the checkpoint still stands where this worker left it: the fence. */
export async function advanceCheckpoint(query: Query, name: string, from: Position, to: Position): Promise<void> {
  const { rows } = await query('UPDATE engine.checkpoint SET position = $3 WHERE name = $1 AND position = $2 RETURNING name', [name, String(from), String(to)]);
  if (rows.length === 0) throw new CheckpointMoved(name);
}

export async function restartCheckpoint(query: Query, name: string, version: number): Promise<void> {
  await query('UPDATE engine.checkpoint SET position = 0, version = $2 WHERE name = $1', [name, version]);
}

/** The least position that all the named readers have reached; undefined where one has not begun. */
export async function leastPosition(query: Query, names: readonly string[]): Promise<Position | undefined> {
  const { rows } = await query('SELECT min(position)::text AS least, count(*)::int AS found FROM engine.checkpoint WHERE name = ANY($1)', [names]);
  const [row] = rows as { least: string | null; found: number }[];
  return row!.found === names.length && row!.least !== null ? BigInt(row!.least) : undefined;
}
