import { DataSource } from 'typeorm';
import type { TableOf } from './projection';
import { PROJECT_ROLE, quoted, READ_ROLE, RoleOptions, securityOf } from './read-models.schema';

/** Two instances that start at once make the tables one after the other. Any constant that nobody else uses. */
const TABLES_LOCK = 7_270_615_002;

/** Makes the tables of a schema from the entities, as the owner; read models are rebuilt, never migrated. */
/** Row-level security binds no superuser: with one, and without roles, every enterprise would see every other. */
export class TenantsUnguarded extends Error {
  constructor() {
    super('Without roles the database user must be an ordinary one: a superuser, or one with BYPASSRLS, passes the policies that keep enterprises apart.');
  }
}

export async function createTables(url: string, schema: string, tables: readonly TableOf[], options: RoleOptions = {}): Promise<void> {
  const owner = new DataSource({ type: 'postgres', url, schema, entities: tables as (new () => object)[] });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [TABLES_LOCK]);
    if (options.withoutRoles) await refuseUnguarded(owner);
    await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
    if (!options.withoutRoles) await owner.query(`GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${READ_ROLE}, ${PROJECT_ROLE}`);
    await owner.synchronize();
    for (const metadata of owner.entityMetadatas) for (const statement of securityOf(metadata, schema, options)) await owner.query(statement);
  } finally {
    await lock.release();
    await owner.destroy();
  }
}

async function refuseUnguarded(owner: DataSource): Promise<void> {
  const [user] = await owner.query<{ unguarded: boolean }[]>('SELECT rolsuper OR rolbypassrls AS unguarded FROM pg_roles WHERE rolname = current_user');
  if (user?.unguarded) throw new TenantsUnguarded();
}
