import { basename } from 'node:path';
import { databaseNamed, FreshDatabase, freshDatabase, onServer } from './database';
import { until } from './until';

/** One process makes it, the others wait. Any constant that nobody else uses. */
const TEMPLATE_LOCK = 7_270_615_003;
/** One for each run, which may have been given a server that outlives it. */
const templateName = (): string =>
  `started_${basename(process.env.TEST_RUN_FOLDER!)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_')}`;

/** Opens what a service opens on a database before it does anything with it. */
type Open = (databaseUrl: string) => Promise<{ close(): Promise<void> }>;

/**
 * A database as a start leaves it: migrated, with its tables. It is made once in a run, by the product itself, and copied for each journey. What it
 * takes to start on an empty one is proved by whoever begins so in a process of its own: starts, demo, readme, cluster.
 */
export async function startedDatabase(open: Open): Promise<FreshDatabase> {
  const template = templateName();
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(template, open);
  });
  return freshDatabase(template);
}

/** Under its name only when it is whole and nobody is in it any more: a run that is killed in the middle leaves nothing that looks like one. */
async function makeTemplate(template: string, open: Open): Promise<void> {
  const { url } = await freshDatabase();
  await (await open(url)).close();
  const name = databaseNamed(url);
  await onServer(async (client) => {
    await until(async () => (await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name])).rowCount === 0);
    await client.query(`ALTER DATABASE ${name} RENAME TO ${template}`);
  });
}

/** At the end of a run; a server of the run's own goes with all that is in it. */
export const dropTemplate = (): Promise<unknown> =>
  onServer((client) => client.query(`DROP DATABASE IF EXISTS ${templateName()} WITH (FORCE)`));
