import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Measurable } from './contender-process';
import { D, DATA_TEXT, Envelopes, M, SALT_KEY_ID, TYPE } from './envelope';
import { PLAIN_TABLE } from './plain-table';

/** Where Debian puts what it does not link into the path. */
const DEBIAN = '/usr/lib/postgresql';
const THREADS = 2;
/** pgbench's time begins with connecting, which its rate leaves out again; with many clients on a busy machine nothing else happens in it. */
const CONNECTING_SECONDS = { first: 1, most: 64 } as const;

export const HOW_TO_GET_PGBENCH =
  'pgbench was not found: it comes with PostgreSQL (Debian: apt-get install postgresql-contrib or postgresql-15; macOS: brew install libpq).';

/**
 * pgbench sends its variables as parameters of a prepared statement, so the texts travel with each event as they do for
 * the others. Every event begins a stream, whose name is as long as theirs and falls anywhere in the index.
 */
const SCRIPT = `\\set place random(1000000000000000, 9000000000000000)
insert into event (stream, revision, at, id, type, data, metadata, salt_key_id, d, m) values
  ('certificate-' || :place || '-0bad-cafe-0bad-cafe', 0, clock_timestamp(), :id, :type, :data, :metadata, :salt, :d, :m);\n`;

export function findPgbench(): string | undefined {
  const releases = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...releases.map((release) => join(DEBIAN, release, 'bin'))];
  return folders.flatMap((folder) => [join(folder, 'pgbench'), join(folder, 'pgbench.exe')]).find((file) => existsSync(file));
}

/** What the server gives without Node: C clients that insert the same row. */
export async function startPgbench(program: string, url: string): Promise<Measurable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(PLAIN_TABLE);
  await client.end();
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-pgbench-'));
  const script = join(folder, 'append.sql');
  writeFileSync(script, SCRIPT);
  const { id, metadataText } = new Envelopes().next();
  const variables = { id, type: TYPE, data: DATA_TEXT, metadata: metadataText, salt: SALT_KEY_ID, d: `\\x${D}`, m: `\\x${M}` };
  const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const run = async (clients: number, seconds: number): Promise<string> => {
    const load = ['-c', `${clients}`, '-j', `${Math.min(clients, THREADS)}`, '-T', `${seconds}`];
    return (await promisify(execFile)(program, ['-n', '-M', 'prepared', ...load, '-f', script, ...defined, url])).stdout;
  };
  let connecting: number = CONNECTING_SECONDS.first;
  return {
    name: 'pgbench',
    measure: async ({ clients, seconds }) => {
      for (; connecting <= CONNECTING_SECONDS.most; connecting *= 2) {
        const said = await run(clients, seconds + connecting);
        if (secondsConnecting(said) <= connecting) return Number(/tps = ([\d.]+)/.exec(said)?.[1]);
      }
      throw new Error(`pgbench connected longer than ${CONNECTING_SECONDS.most} s`);
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

/** Without the line nothing came after connecting. */
const secondsConnecting = (said: string): number =>
  Number(/initial connection time = ([\d.]+) ms/.exec(said)?.[1] ?? Number.POSITIVE_INFINITY) / 1_000;
