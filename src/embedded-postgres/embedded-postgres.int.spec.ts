import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.provider';
import { LeaseFolder } from './lease.file';
import { bystander, killServer, postmasterOf, startInOtherProcess } from '../../test/support/postgres-processes';

let dataDir: string;
const opened: EmbeddedPostgres[] = [];
const said: string[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-data-'));
});
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  said.splice(0);
});

const start = async (durable = false): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, durable, log: (line) => said.push(line) });
  opened.push(server);
  return server;
};
const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};
const write = (url: string): Promise<unknown> => ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
const kept = (url: string): Promise<unknown> => ask(url, 'SELECT answer FROM kept');
const KEPT = [{ answer: 42 }];

describe('the first start', () => {
  it('makes a database that writes through to the disk, sorts by bytes and listens on this machine only', async () => {
    const { url } = await start(true);
    const shown = await ask(
      url,
      `SELECT current_database() AS database, current_setting('fsync') AS fsync,
      current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
      (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collation`,
    );
    expect(shown).toEqual([{ database: 'skills_ledger', fsync: 'on', listens: '127.0.0.1', sockets: '', collation: 'C' }]);
  });

  it('says in format.json what made it and keeps the password to itself', async () => {
    const { url } = await start();
    expect(JSON.parse(readFileSync(join(dataDir, 'format.json'), 'utf8'))).toMatchObject({ ledgerFormat: 1, postgresMajor: 18 });
    expect(statSync(join(dataDir, 'postgres-owner.secret')).mode & 0o777).toBe(0o600);
    await expect(ask(url.replace(/:[0-9a-f]{64}@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('by two at once ends with one database that both use', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    await write(first.url);
    expect(await kept(second.url)).toEqual(KEPT);
    expect(second.url).toBe(first.url);
  });
});

describe('a restart', () => {
  it('keeps what was written in a folder to which an unprivileged account cannot walk', async () => {
    const hidden = join(dataDir, 'hidden');
    mkdirSync(hidden, { mode: 0o700 });
    const open = (): Promise<EmbeddedPostgres> =>
      startEmbeddedPostgres({ dataDir: join(hidden, 'data'), durable: false, log: () => undefined });
    const first = await open();
    await write(first.url);
    const second = await open();
    expect(second.url).toBe(first.url);
    await first.stop();
    await second.stop();
    expect(postmasterOf(join(hidden, 'data'))).toBeUndefined();
    const third = await open();
    opened.push(third);
    expect(await kept(third.url)).toEqual(KEPT);
  });

  it('keeps what was written', async () => {
    const first = await start();
    await write(first.url);
    await first.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
    expect(await kept((await start()).url)).toEqual(KEPT);
  });

  it('sweeps the room of a start that was killed while it made the database', async () => {
    await (await start()).stop();
    const room = join(dataDir, 'postgres.new-of-a-dead-holder');
    writeFileSync(room, '');
    await start();
    expect(existsSync(room)).toBe(false);
  });
});

describe('a second user of the same folder', () => {
  it('adopts the server and does not stop it', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).toBe(first.url);
    await second.stop();
    expect(await ask(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(said).toContain('PostgreSQL runs on: another process uses it, and stops it when it ends.');
  });

  it('keeps the server when the one who started it leaves first, and stops it as the last', async () => {
    const first = await start();
    const second = await start();
    await first.stop();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('that needs durability does not adopt a server without it', async () => {
    await start(false);
    await expect(start(true)).rejects.toThrow('without fsync');
    expect(postmasterOf(dataDir)).toBeDefined();
  });
});

describe('a kill -9', () => {
  it('of the service leaves an orphan, which the next start adopts and may stop', async () => {
    const service = await startInOtherProcess(dataDir);
    await write(service.url);
    const orphan = postmasterOf(dataDir);
    await service.kill('SIGKILL');
    const next = await start();
    expect(postmasterOf(dataDir)).toEqual(orphan);
    expect(await kept(next.url)).toEqual(KEPT);
    await next.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('of a backend makes PostgreSQL recover by itself, and a newcomer waits for that', async () => {
    const { url } = await start(true);
    await write(url);
    const victim = new Client({ connectionString: url });
    const cut = new Promise((resolve) => victim.once('error', resolve));
    await victim.connect();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await cut;
    expect(await kept((await start(true)).url)).toEqual(KEPT);
  });

  it('of everything loses nothing that was committed', async () => {
    const service = await startInOtherProcess(dataDir, true);
    await write(service.url);
    await service.kill('SIGKILL');
    await killServer(dataDir);
    expect(await kept((await start(true)).url)).toEqual(KEPT);
  });

  it('whose pid belongs to another process by now does not block the start', async () => {
    const service = await startInOtherProcess(dataDir, true);
    await write(service.url);
    await service.kill('SIGKILL');
    await killServer(dataDir);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const other = await bystander(dataDir);
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(other.pid)));
    const next = await start().finally(other.end);
    expect(await kept(next.url)).toEqual(KEPT);
  });
});

it('Ctrl-C, which goes to the whole process group, does not reach PostgreSQL', async () => {
  const service = await startInOtherProcess(dataDir);
  const server = postmasterOf(dataDir);
  await service.kill('SIGINT');
  expect((await start()).url).toBe(service.url);
  expect(postmasterOf(dataDir)).toEqual(server);
});

describe('a folder of another PostgreSQL', () => {
  it('is refused and left as it is', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('written by PostgreSQL 17');
    expect(readFileSync(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8')).toBe('17\n');
    expect(new LeaseFolder(join(dataDir, 'postgres-leases')).living()).toEqual([]);
  });
});

it('a port that was asked for is used', async () => {
  const probe = await start();
  const { port } = new URL(probe.url);
  await probe.stop();
  const server = await startEmbeddedPostgres({ dataDir, durable: false, port: Number(port), log: () => undefined });
  opened.push(server);
  expect(new URL(server.url).port).toBe(port);
});
