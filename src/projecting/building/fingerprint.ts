import type { DataSource } from 'typeorm';
import type { Position } from '../../ledger/event-store.port';
import type { BuildSite } from './build-site';
import { inTransaction, Query } from '../database';
import { positionOf } from '../writing/checkpoints';
import type { Place } from '../tables/places.schema';
import type { Projection, TableOf } from '../projection';
import { quoted, tableName } from '../tables/read-models.schema';

/** What is left of a table when it is only to be compared. */
export interface Fingerprint {
  readonly table: string;
  readonly rows: number;
  readonly digest: string;
}
export interface Fingerprints {
  readonly position: Position;
  readonly tables: readonly Fingerprint[];
}

/**
 * Rows and checkpoint in one snapshot, so that a service at work does not blur them. Read as the role that projects:
 * row-level security is forced, and an owner who does not inherit that role would see every table empty.
 */
export const fingerprintsOf = (
  { projectors, metadata }: Pick<BuildSite, 'projectors' | 'metadata'>,
  projection: Projection,
  place: Place,
): Promise<Fingerprints> =>
  inTransaction(
    projectors,
    (query) => fingerprintsAt(query, metadata, projection, place),
    'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  );

async function fingerprintsAt(query: Query, metadata: DataSource, projection: Projection, place: Place): Promise<Fingerprints> {
  const position = await positionOf(query, place.checkpointOf(projection.name));
  const tables: Fingerprint[] = [];
  for (const table of projection.tables) tables.push(await fingerprintOf(query, metadata, table, place));
  return { position, tables };
}

async function fingerprintOf(query: Query, metadata: DataSource, table: TableOf, { schema }: Place): Promise<Fingerprint> {
  const entity = metadata.getMetadata(table as new () => object);
  const named = (columns: typeof entity.columns): string => columns.map(({ databaseName }) => `t.${quoted(databaseName)}`).join(', ');
  // The columns by name, since two tables of one shape can have them in another order.
  const row = `sha256(convert_to(ROW(${named(entity.columns)})::text, 'UTF8'))`;
  const { rows } = await query(
    `SELECT count(*)::int AS rows, coalesce(encode(sha256(string_agg(${row}, ''::bytea ORDER BY ${named(entity.primaryColumns)})), 'hex'), '') AS digest FROM ${tableName(entity, schema)} t`,
    [],
  );
  const [found] = rows as { rows: number; digest: string }[];
  return { table: entity.tableName, ...found! };
}
