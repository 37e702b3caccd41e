import type { EntityManager } from 'typeorm';
import type { TableOf } from './projection';
import { LIVE_SCHEMA, quoted, tableName } from './read-models.schema';

/** Rows that are held at a time while others are fetched: some megabytes. */
const PART_ROWS = 2_000;
const CURSOR = 'in_parts';

/**
 * All rows of a table that the viewer may see, part by part by the cursor of a database: whoever folds them holds what becomes of them, and never the rows
 * of a whole table in all the forms that a driver and a mapper give them. One table after the other, within a snapshot of `ReadModels`.
 */
export async function* inParts<Row extends object>(rows: EntityManager, table: TableOf<Row>, where: Readonly<Record<string, string>>): AsyncGenerator<readonly Row[]> {
  const metadata = rows.connection.getMetadata(table);
  const columnOf = (property: string): string => quoted(metadata.findColumnWithPropertyName(property)!.databaseName);
  const narrowed = Object.keys(where).map((property, index) => `${columnOf(property)} = $${index + 1}`);
  const listed = metadata.columns.map(({ databaseName, propertyName }) => `${quoted(databaseName)} AS ${quoted(propertyName)}`);
  const statement = `SELECT ${listed.join(', ')} FROM ${tableName(metadata, metadata.schema ?? LIVE_SCHEMA)}${narrowed.length === 0 ? '' : ` WHERE ${narrowed.join(' AND ')}`}`;
  await rows.query(`DECLARE ${CURSOR} NO SCROLL CURSOR FOR ${statement}`, Object.values(where));
  for (let part = await next<Row>(rows); part.length > 0; part = await next<Row>(rows)) yield part;
  await rows.query(`CLOSE ${CURSOR}`);
}

const next = <Row>(rows: EntityManager): Promise<readonly Row[]> => rows.query(`FETCH ${PART_ROWS} FROM ${CURSOR}`) as Promise<readonly Row[]>;
