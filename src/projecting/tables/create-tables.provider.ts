import { DataSource, type EntityMetadata } from 'typeorm';
import { intendedTables } from './made-tables.hash';
import { withOtherColumns } from './other-columns';
import type { TableOf } from '../projection';
import { PROJECT_ROLE, quoted, READ_ROLE, RoleOptions, securityOf, storageOf, tableName } from './read-models.schema';
import { MADE_NOTE, STANDING_DIGEST } from './standing-tables.sql';

/** Two instances that start at once make the tables one after the other, and none while tables are exchanged. Any constant that nobody else uses. */
export const TABLES_LOCK = 7_270_615_002;

/** Row-level security binds no superuser: with one, and without roles, every enterprise would see every other. */
export class TenantsUnguarded extends Error {
  constructor() {
    super(
      'Without roles the database user must be an ordinary one: a superuser, or one with BYPASSRLS, passes the policies that keep enterprises apart.',
    );
  }
}

const ownerSource = (url: string, schema: string, tables: readonly TableOf[]): DataSource =>
  new DataSource({ type: 'postgres', url, schema, entities: tables as (new () => object)[] });

/**
 * Makes the tables of a schema from the entities, as the owner, with grants, policies and storage. A table that stands
 * there with other columns is left as it is, for it answers questions until another one has been built beside it: read
 * models are rebuilt, never migrated. Those tables are returned. Where all stands as it was made from the same entities,
 * nothing is done: to find that out table by table is a third of a start.
 */
export async function createTables(
  url: string,
  schema: string,
  tables: readonly TableOf[],
  options: RoleOptions = {},
): Promise<readonly TableOf[]> {
  const owner = await ownerSource(url, schema, tables).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [TABLES_LOCK]);
    if (options.withoutRoles) await refuseUnguarded(owner);
    const intended = intendedTables(owner.entityMetadatas, schema, options);
    if ((await noteOf(owner, schema)) === (await madeFrom(owner, schema, intended))) return [];
    await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
    if (!options.withoutRoles) await owner.query(`GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${READ_ROLE}, ${PROJECT_ROLE}`);
    const query = async (text: string, values: readonly unknown[]) => ({ rows: await owner.query<object[]>(text, [...values]) });
    const others = await withOtherColumns(query, owner.entityMetadatas, schema);
    if (others.length === 0) await synchronize(owner, schema, options);
    else
      await synchronizeAlone(
        url,
        schema,
        tables.filter((table) => !others.includes(table)),
        options,
      );
    if (others.length === 0 && (await owns(owner, schema)))
      await owner.query(`COMMENT ON SCHEMA ${quoted(schema)} IS '${await madeFrom(owner, schema, intended)}'`);
    return others;
  } finally {
    await lock.release();
    await owner.destroy();
  }
}

const noteOf = async (owner: DataSource, schema: string): Promise<string | null | undefined> =>
  (await owner.query<{ note: string | null }[]>(MADE_NOTE, [schema]))[0]?.note;
const madeFrom = async (owner: DataSource, schema: string, intended: string): Promise<string> =>
  `made from ${intended}, stands as ${(await owner.query<{ digest: string }[]>(STANDING_DIGEST, [schema]))[0]?.digest}`;

/** A schema that somebody else has made for us bears no note of ours: it is gone through at each start. */
const owns = async (owner: DataSource, schema: string): Promise<boolean> =>
  (
    await owner.query<{ owns: boolean }[]>(`SELECT pg_has_role(nspowner, 'USAGE') AS owns FROM pg_namespace WHERE nspname = $1`, [schema])
  )[0]?.owns === true;

async function synchronizeAlone(url: string, schema: string, tables: readonly TableOf[], options: RoleOptions): Promise<void> {
  const owner = await ownerSource(url, schema, tables).initialize();
  try {
    await synchronize(owner, schema, options);
  } finally {
    await owner.destroy();
  }
}

async function synchronize(owner: DataSource, schema: string, options: RoleOptions): Promise<void> {
  await owner.synchronize();
  // Each table's in one query, which is one transaction: between the policy that goes and the one that comes, an instance that runs would see and write nothing.
  for (const metadata of owner.entityMetadatas)
    await owner.query([alone(metadata, schema), ...securityOf(metadata, schema, options), ...storageOf(metadata, schema)].join(';\n'));
}

/**
 * The table first. A grant locks no table, only its line in the catalogue, for which a vacuum waits that holds the table, for which whatever
 * follows the grant would wait. Who waits for a lock, and holds nothing, the server's own upkeep makes way for.
 */
const alone = (metadata: EntityMetadata, schema: string): string => `LOCK TABLE ${tableName(metadata, schema)} IN ACCESS EXCLUSIVE MODE`;

async function refuseUnguarded(owner: DataSource): Promise<void> {
  const [user] = await owner.query<{ unguarded: boolean }[]>(
    'SELECT rolsuper OR rolbypassrls AS unguarded FROM pg_roles WHERE rolname = current_user',
  );
  if (user?.unguarded) throw new TenantsUnguarded();
}
