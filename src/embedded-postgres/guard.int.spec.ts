import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { killServer, type OtherProcess, postmasterOf, startInOtherProcess } from '../../test/support/postgres-processes';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.provider';

/** A look of the guard, a start with recovery, and a loaded machine. */
const BACK_MS = 40_000;
const BETWEEN_LOOKS_MS = 20;

let dataDir: string;
const opened: EmbeddedPostgres[] = [];
const others: OtherProcess[] = [];
const said: string[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-data-'));
});
afterEach(async () => {
  for (const other of others.splice(0)) await other.kill('SIGKILL');
  for (const server of opened.splice(0)) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  said.splice(0);
});

const start = async (): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, log: (line) => said.push(line) });
  opened.push(server);
  return server;
};
const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};

/** The answer, as soon as the server gives one again. */
async function insist(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const deadline = performance.now() + BACK_MS;
  for (;;) {
    try {
      return await ask(url, sql);
    } catch (fault) {
      if (performance.now() > deadline) throw fault;
      await pause(BETWEEN_LOOKS_MS);
    }
  }
}

const KEPT = [{ answer: 42 }];

describe('a server that is killed under its user', () => {
  it('comes back at its port with all that was committed, as often as it is killed', async () => {
    const { url } = await start();
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const first = postmasterOf(dataDir)!;
    for (let kills = 0; kills < 2; kills += 1) {
      await killServer(dataDir);
      expect(await insist(url, 'SELECT answer FROM kept')).toEqual(KEPT);
    }
    expect(postmasterOf(dataDir)).toMatchObject({ port: first.port });
    expect(said).toContain('PostgreSQL has ended by itself and is started again.');
  });

  it('is started where its user looks for it also by a newcomer', async () => {
    const service = await startInOtherProcess(dataDir, true);
    others.push(service);
    await ask(service.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await killServer(dataDir);
    expect((await start()).url).toBe(service.url);
    expect(await insist(service.url, 'SELECT answer FROM kept')).toEqual(KEPT);
  });

  it('stays away when its user has left', async () => {
    const server = await start();
    await killServer(dataDir);
    await server.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });
});
