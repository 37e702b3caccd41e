import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { searchDatabase } from './callers/search-run';

/** How long sessions that are leaving have for it, and between two looks. Killed processes leave none that last. */
const LEAVING_MS = 3_000;
const LOOK_MS = 5;

export interface FreshDatabase {
  /** The owner's, on this database. */
  readonly url: string;
  drop(): Promise<void>;
}

const EMPTY = 'template0';
export const databaseNamed = (url: string): string => new URL(url).pathname.slice(1);

/**
 * A database of its own, for one test file: empty, or a copy of the one that is named. Roles belong to the whole server and are shared by all files that
 * run at the same time: make them only if they are missing.
 */
export async function freshDatabase(template = EMPTY): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      try {
        await searchDatabase(url.href);
      } finally {
        await onServer((client) => drop(client, name));
      }
    },
  };
}

/**
 * A pool says that it has ended before the server has heard of it. Whoever is still leaving is let go first: thrown out,
 * its client would report a fault to whichever test file runs next in the same process.
 */
async function drop(client: Client, name: string): Promise<void> {
  const sessions = () => client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]).then(({ rowCount }) => rowCount);
  for (const deadline = performance.now() + LEAVING_MS; performance.now() < deadline && (await sessions()); await pause(LOOK_MS));
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

export async function onServer<Answer>(work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('There is no TEST_DATABASE_URL: name this test .int.spec.ts or .journey.spec.ts, so that a server is started.');
  return url;
}
