import { Client, DatabaseError } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error';

export const OWNER = 'skills_ledger_owner';
export const DATABASE = 'skills_ledger';
/** The server is on this machine; an answer that takes longer is none. */
const CONNECT_TIMEOUT_MS = 5_000;
const DUPLICATE_DATABASE = ['42P04', '23505']; // The second occurs when two create it at the same moment.
const CANNOT_CONNECT_NOW = ['57P03', '57P01']; // Starting up, recovering, or shutting down.
const WRONG_PASSWORD = '28P01';

export interface Door {
  readonly port: number;
  readonly password: string;
}
export interface Expected {
  /** Of the server whose postmaster.pid lies in the data folder. */
  readonly pid: number;
  readonly durable: boolean;
}

export const ownerUrl = ({ port, password }: Door, database: string = DATABASE): string =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

/** False while the server does not take connections yet; a fault if it is another server than the one expected. */
export async function prepareDatabase(door: Door, expected: Expected): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl(door, 'postgres'), connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A connection that is cut while idle speaks only here; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await assertExpected(client, expected);
    await createDatabase(client);
    return true;
  } catch (error) {
    if (isNotYet(error)) return false;
    throw error instanceof DatabaseError && error.code === WRONG_PASSWORD ? new EmbeddedPostgresError(wrongPassword(door.port)) : error;
  } finally {
    await client.end();
  }
}

/** The port in a stale postmaster.pid may be another server's by now. */
async function assertExpected(client: Client, { pid, durable }: Expected): Promise<void> {
  const { rows } = await client.query<{ pid: string; fsync: string }>(
    `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid, current_setting('fsync') AS fsync`,
  );
  const [found] = rows;
  if (Number(found?.pid) !== pid) throw new EmbeddedPostgresError(`The server on port ${client.port} is not the one of this data folder.`);
  if (durable && found?.fsync !== 'on')
    throw new EmbeddedPostgresError(`PostgreSQL (pid ${pid}) was started without fsync: stop it first.`);
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount) return;
  try {
    await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    if (!(error instanceof DatabaseError) || !DUPLICATE_DATABASE.includes(error.code ?? '')) throw error;
  }
}

function isNotYet(error: unknown): boolean {
  if (error instanceof DatabaseError) return CANNOT_CONNECT_NOW.includes(error.code ?? '');
  return ['ECONNREFUSED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '') || isCut(error);
}
const isCut = (error: unknown): boolean => error instanceof Error && /timeout|terminated/i.test(error.message);

const wrongPassword = (port: number): string =>
  `The PostgreSQL on port ${port} does not take the password in postgres-owner.secret: restore that file, or set DATABASE_URL.`;
