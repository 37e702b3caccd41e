import type { EntityManager, EntityMetadata } from 'typeorm';
import type { TableOf } from '../projection';
import { LIVE_SCHEMA, quoted, tableName } from '../tables/read-models.schema';

/** Rows that are held at a time while others are fetched: some megabytes. */
const PART_ROWS = 2_000;
const CURSOR = 'in_parts';

interface Asked {
  readonly from: string;
  readonly values: readonly string[];
}

function askedOf(metadata: EntityMetadata, where: Readonly<Record<string, string>>): Asked {
  const columnOf = (property: string): string => quoted(metadata.findColumnWithPropertyName(property)!.databaseName);
  const narrowed = Object.keys(where).map((property, index) => `${columnOf(property)} = $${index + 1}`);
  return {
    from: `${tableName(metadata, metadata.schema ?? LIVE_SCHEMA)}${narrowed.length === 0 ? '' : ` WHERE ${narrowed.join(' AND ')}`}`,
    values: Object.values(where),
  };
}

/**
 * All rows of a table that the viewer may see, part by part by the cursor of a database: whoever folds them holds what becomes of them, and never the rows
 * of a whole table in all the forms that a driver and a mapper give them. One table after the other, within a snapshot of `ReadModels`. In no order unless
 * properties are named to order by.
 */
export async function* inParts<Row extends object>(
  rows: EntityManager,
  table: TableOf<Row>,
  where: Readonly<Record<string, string>>,
  by: readonly string[] = [],
): AsyncGenerator<readonly Row[]> {
  const metadata = rows.connection.getMetadata(table);
  const { from, values } = askedOf(metadata, where);
  const listed = metadata.columns.map(({ databaseName, propertyName }) => `${quoted(databaseName)} AS ${quoted(propertyName)}`);
  const order = by.map((property) => quoted(metadata.findColumnWithPropertyName(property)!.databaseName));
  await rows.query(
    `DECLARE ${CURSOR} NO SCROLL CURSOR FOR SELECT ${listed.join(', ')} FROM ${from}${order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`}`,
    [...values],
  );
  for (let part = await next<Row>(rows); part.length > 0; part = await next<Row>(rows)) yield part;
  await rows.query(`CLOSE ${CURSOR}`);
}

const next = <Row>(rows: EntityManager): Promise<readonly Row[]> =>
  rows.query(`FETCH ${PART_ROWS} FROM ${CURSOR}`) as Promise<readonly Row[]>;

/** How many there are, and no more than so many. */
export async function countUpTo(
  rows: EntityManager,
  table: TableOf,
  where: Readonly<Record<string, string>>,
  most: number,
): Promise<number> {
  const { from, values } = askedOf(rows.connection.getMetadata(table), where);
  const [found] = await rows.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM (SELECT FROM ${from} LIMIT ${most}) t`, [...values]);
  return found!.n;
}
