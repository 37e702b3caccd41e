import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../src/embedded-postgres/embedded-postgres.provider';

/** One server for everybody, on which each has a database. */
export interface Server {
  /** A database, empty or as another one of this server is to which nobody is connected; its owner's URL. */
  database(name: string, as?: string): Promise<string>;
  /** The owner's URL of a database that is here already. */
  urlOf(database: string): string;
  /** After much was written: statistics and visibility are as a server at work has them, and no vacuum comes in between. */
  settled(): Promise<void>;
  /** What the server is, for the report. */
  readonly description: string;
  stop(): Promise<void>;
}

/** A server of its own, set as the product sets it, on the disk of the temporary folder or in a folder in which it stays; or the one that the environment names. */
export async function startServer(kept?: string, url = process.env.BENCH_DATABASE_URL): Promise<Server> {
  if (url !== undefined) return serverAt(url, false, async () => undefined);
  const dataDir = kept === undefined ? mkdtempSync(join(tmpdir(), 'skills-ledger-bench-')) : folderIn(kept);
  const embedded = await startEmbeddedPostgres({ dataDir, durable: true, log: () => undefined });
  return serverAt(embedded.url, kept !== undefined, async () => {
    await embedded.stop();
    if (kept === undefined) rmSync(dataDir, { recursive: true });
  });
}

function folderIn(kept: string): string {
  const folder = join(kept, 'postgres');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function serverAt(serverUrl: string, isKept: boolean, stopped: () => Promise<void>): Promise<Server> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  const made: string[] = [];
  const urlOf = (name: string): string => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  return {
    database: async (label, as = 'template0') => {
      const name = `bench_${label.replaceAll('-', '_')}_${process.pid}`;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${as} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`);
      made.push(name);
      return urlOf(name);
    },
    urlOf,
    settled: async () => {
      for (const name of made) await once(urlOf(name), 'vacuum analyze');
      await admin.query('checkpoint');
    },
    description: await durableServer(admin),
    stop: async () => {
      if (!isKept) for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
      await stopped();
    },
  };
}

async function once(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** @throws RangeError where the server may lose what it has acknowledged: then nothing would be measured but memory */
async function durableServer(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ version: string; loose: string | null }>(`SELECT current_setting('server_version') AS version,
    (SELECT string_agg(name, ', ') FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting <> 'on') AS loose`);
  const [{ version, loose }] = rows as [{ version: string; loose: string | null }];
  if (loose !== null) throw new RangeError(`This server is not durable: ${loose} is not on.`);
  return `PostgreSQL ${version} with fsync on`;
}
