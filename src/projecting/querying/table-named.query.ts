import type { EntityManager, EntityMetadata } from 'typeorm';

/**
 * A table of a read model by its name: views that join contexts read rows of all of them, and no context has to hand out its own. Who may see
 * them is said by row-level security, as everywhere. @throws where no read model has a table of that name
 */
export function tableNamed(rows: EntityManager, name: string): EntityMetadata {
  const table = rows.connection.entityMetadatas.find(({ tableName }) => tableName === name);
  if (!table) throw new Error(`no read model has a table ${name}`);
  return table;
}
