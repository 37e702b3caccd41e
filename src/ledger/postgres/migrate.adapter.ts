import { Client } from 'pg';
import { isAboutRoles, LEDGER_MIGRATIONS, type MigrationFile, type MigrationFolder, readMigrations } from './migration.file';
import { ensureRoles } from './roles.adapter';

export interface MigrateOptions {
  /** The named choice to run with the owner's rights alone, where the roles of decision 26 cannot be made. */
  readonly withoutRoles?: boolean;
  /** No others than these, as schema/name: a backup is restored into the database that it was taken from, and brought up to date then. */
  readonly only?: ReadonlySet<string>;
}

/** Two instances that start at once migrate one after the other. The key is arbitrary and only has to be ours. */
const MIGRATION_LOCK = 5_401_730_018;
const SCHEMA_NAME = /^[a-z][a-z0-9_]*$/;
const HISTORY = `
  create schema if not exists ledger;
  create table if not exists ledger.migration (
    schema     text        not null,
    name       text        not null,
    digest     text        not null,
    applied_at timestamptz not null default clock_timestamp(),
    primary key (schema, name)
  )`;

export class MigrationChanged extends Error {
  constructor(schema: string, name: string) {
    super(`${schema}/${name} was applied with another content; a migration is never changed, the next one corrects it`);
  }
}

/**
 * Brings a database up to date: the log's own migrations, then each folder's in the order given. Every file is applied
 * once, in a transaction of its own. Returns the files applied now.
 * @throws RolesCannotBeMade unless told to do without
 * @throws MigrationChanged where a file is no longer what was applied
 */
export async function migrate(
  ownerUrl: string,
  folders: readonly MigrationFolder[] = [],
  options: MigrateOptions = {},
): Promise<readonly string[]> {
  const { only } = options;
  const files = [LEDGER_MIGRATIONS, ...folders]
    .flatMap(readMigrations)
    .filter(({ schema, name }) => only?.has(`${schema}/${name}`) ?? true);
  const owner = new Client({ connectionString: ownerUrl, application_name: 'skills-ledger-migrate' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await applyMissing(owner, options.withoutRoles ? files.filter((file) => !isAboutRoles(file)) : files, options);
  } finally {
    await owner.end();
  }
}

async function applyMissing(
  owner: Client,
  files: readonly MigrationFile[],
  { withoutRoles = false }: MigrateOptions,
): Promise<readonly string[]> {
  if (!withoutRoles) await ensureRoles(owner);
  await owner.query(HISTORY);
  const { rows } = await owner.query<{ schema: string; name: string; digest: string }>('select schema, name, digest from ledger.migration');
  const applied = new Map(rows.map(({ schema, name, digest }) => [`${schema}/${name}`, digest]));
  const added: string[] = [];
  for (const file of files) {
    const digest = applied.get(`${file.schema}/${file.name}`);
    if (digest === file.digest) continue;
    if (digest !== undefined) throw new MigrationChanged(file.schema, file.name);
    await apply(owner, file);
    added.push(`${file.schema}/${file.name}`);
  }
  return added;
}

/** Several statements in one query are one transaction on their own; the explicit one adds the note that it was done. */
async function apply(owner: Client, { schema, name, sql, digest }: MigrationFile): Promise<void> {
  if (!SCHEMA_NAME.test(schema)) throw new RangeError(`${schema} is no name of a schema`);
  await owner.query('begin');
  try {
    await owner.query(`create schema if not exists ${schema}`);
    await owner.query(sql);
    await owner.query('insert into ledger.migration (schema, name, digest) values ($1, $2, $3)', [schema, name, digest]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`migration ${schema}/${name} failed`, { cause: error });
  }
}
