import { createHash } from 'node:crypto';
import type { EntityMetadata } from 'typeorm';
import { RoleOptions, securityOf, storageOf } from './read-models.schema';

/** What a description says by itself: texts, numbers, lists of them, and functions as they are written; not what it points to. */
const plain = (described: object): unknown =>
  Object.entries(described).flatMap(([name, value]): readonly unknown[] => {
    if (typeof value === 'function') return [[name, String(value)]];
    const isPlain =
      typeof value !== 'object' || value === null || (Array.isArray(value) && value.every((each) => typeof each !== 'object'));
    return isPlain ? [[name, value]] : [];
  });

const withColumns = (described: { readonly columns: EntityMetadata['columns'] }): unknown => [
  plain(described),
  described.columns.map(({ databaseName }) => databaseName),
];

/** Everything from which the tables of a schema are made: entities, grants, policies, storage. */
export function intendedTables(entities: readonly EntityMetadata[], schema: string, options: RoleOptions): string {
  const described = entities.map((entity) => [
    entity.tableName,
    entity.columns.map(plain),
    entity.indices.map(withColumns),
    entity.uniques.map(withColumns),
    entity.foreignKeys.map(withColumns),
    entity.checks.map(plain),
    entity.exclusions.map(plain),
    securityOf(entity, schema, options),
    storageOf(entity, schema),
  ]);
  return createHash('sha256').update(JSON.stringify(described)).digest('hex');
}
