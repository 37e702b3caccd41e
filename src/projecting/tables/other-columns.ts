import type { EntityMetadata } from 'typeorm';
import { columnTypeOf } from './column-type';
import type { Query } from '../database';
import type { TableOf } from '../projection';

const STANDING = `
  SELECT c.relname AS "table", array_agg(a.attname || ' ' || format_type(a.atttypid, NULL) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE n.nspname = $1 AND c.relname = ANY($2) GROUP BY c.relname`;

/** The tables that stand in a schema with other columns than their entities have; a table that is not there is none of them. */
export async function withOtherColumns(query: Query, entities: readonly EntityMetadata[], schema: string): Promise<readonly TableOf[]> {
  const { rows } = await query(STANDING, [schema, entities.map(({ tableName }) => tableName)]);
  const standing = new Map((rows as { table: string; columns: string[] }[]).map(({ table, columns }) => [table, columns.sort().join()]));
  return entities
    .filter((entity) => (standing.get(entity.tableName) ?? columnsOf(entity)) !== columnsOf(entity))
    .map(({ target }) => target as TableOf);
}

const columnsOf = ({ columns }: EntityMetadata): string =>
  columns
    .map((column) => `${column.databaseName} ${columnTypeOf(column).stored}${column.isNullable ? '' : ' NOT NULL'}`)
    .sort()
    .join();
