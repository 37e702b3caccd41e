import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/embedded-postgres/free-port.provider';
import { Client } from '../support/callers/client';
import { build } from '../support/demo';
import { bystander, postmasterOf } from '../support/postgres-processes';
import { until } from '../support/until';
import { LedgerFolder } from './ledger-folder';
import { killWholeServer } from './server-faults';
import { ServiceProcess } from './service-process';
import { NOTHING } from './tally';

/** Starts of programs on a loaded machine; each waits no longer than its own limit. */
const STARTS_MS = 600_000;
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const root = join(__dirname, '..', '..');
/** Where Debian puts it; elsewhere that test says that it is skipped. */
const POSTGRES_15 = '/usr/lib/postgresql/15/bin';
const NOBODY = 65_534;

let folder: LedgerFolder;
const services: ServiceProcess[] = [];

beforeAll(build, STARTS_MS);
beforeEach(() => {
  folder = new LedgerFolder();
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  await killWholeServer(folder.path);
  folder.closed(NOTHING);
});

async function aService(): Promise<ServiceProcess> {
  const service = new ServiceProcess(
    { dataDir: folder.path, logDir: folder.logDir, name: `service-${services.length}`, port: await freePort() },
    () => undefined,
  );
  services.push(service);
  return service;
}
const isReady = async ({ url }: ServiceProcess): Promise<number> => (await new Client(url, undefined).get('/health/ready')).status;

it(
  'a service that starts on a new folder, and a tool that comes as soon as that holds a ledger, share one server, and the tool leaves it to the service',
  async () => {
    const service = await aService();
    // Before the keys are there it is no ledger, and a tool is refused.
    const comparing = until(() => existsSync(join(folder.path, 'keys', 'deployment.keys'))).then(() => folder.differencesOnRebuild());
    const [secret, differences] = await Promise.all([service.startFirst(), comparing]);
    expect(differences).toEqual([]);
    expect((await new Client(service.url, secret).post('/v1/enterprises', FIRM)).status).toBe(201);
    await service.stop();
    expect([service.findings, postmasterOf(folder.path)]).toEqual([[], undefined]);
  },
  STARTS_MS,
);

it(
  'after a kill -9 of everything, with a stranger behind the old pid, service and tool start together and find what was acknowledged',
  async () => {
    const killed = await aService();
    const admin = new Client(killed.url, await killed.startFirst());
    const {
      body: { id },
    } = await admin.post('/v1/enterprises', FIRM);
    const { body: auditor } = await admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计' } });
    await killed.kill();
    const orphan = postmasterOf(folder.path);
    expect(orphan).toBeDefined();
    await killWholeServer(folder.path);
    const [pidFile, stranger] = [join(folder.path, 'postgres', 'postmaster.pid'), await bystander(folder.path)];
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(stranger.pid)));
    const service = await aService();
    const [, differences] = await Promise.all([service.start(), folder.differencesOnRebuild()]).finally(stranger.end);
    expect(differences).toEqual([]);
    expect((await new Client(service.url, auditor.key).get(`/v1/enterprises/${id}`)).status).toBe(200);
    expect(await isReady(service)).toBe(200);
  },
  STARTS_MS,
);

it(
  'an orphan that still runs is adopted, and stopped by whoever uses it last',
  async () => {
    const killed = await aService();
    const secret = await killed.startFirst();
    await killed.kill();
    const orphan = postmasterOf(folder.path);
    const service = await aService();
    await service.start();
    expect(postmasterOf(folder.path)).toEqual(orphan);
    expect((await new Client(service.url, secret).post('/v1/enterprises', FIRM)).status).toBe(201);
    await service.stop();
    expect([service.findings, postmasterOf(folder.path)]).toEqual([[], undefined]);
  },
  STARTS_MS,
);

describe('a data folder of an older PostgreSQL', () => {
  /** What the service says when it is started on the folder, and its exit code. */
  const refusal = (): { status: number | null; said: string } => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'main.js')], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder.path },
    });
    return { status, said: stderr };
  };
  const cluster = (): string => join(folder.path, 'postgres');

  it(
    'is refused with what to do, and not one byte of it is changed',
    () => {
      mkdirSync(cluster());
      writeFileSync(join(cluster(), 'PG_VERSION'), '15\n');
      writeFileSync(join(cluster(), 'table'), 'rows');
      const before = digestOf(cluster());
      expect(refusal()).toEqual({
        status: 1,
        said: expect.stringMatching(
          /written by PostgreSQL 15.*Nothing was changed.*@embedded-postgres\/<platform>@15.*upgrade-postgres.*DATABASE_URL/s,
        ) as string,
      });
      expect(digestOf(cluster())).toBe(before);
    },
    STARTS_MS,
  );

  const with15 = existsSync(POSTGRES_15) && process.getuid?.() === 0 ? it : it.skip;
  if (with15 === it.skip)
    process.stdout.write(`skipped: a folder that PostgreSQL 15 has made; there is none in ${POSTGRES_15}, or this is not root\n`);
  with15(
    'opens again as it was with that PostgreSQL, as the refusal says',
    async () => {
      made15();
      const before = digestOf(cluster());
      expect(refusal().said).toContain('written by PostgreSQL 15');
      expect(digestOf(cluster())).toBe(before);
      const port = await freePort();
      as15(
        'pg_ctl',
        'start',
        '-w',
        '-D',
        cluster(),
        '-l',
        join(cluster(), 'start.log'),
        '-o',
        `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`,
      );
      try {
        const service = new ServiceProcess(
          {
            dataDir: folder.path,
            logDir: folder.logDir,
            name: 'on-15',
            port: await freePort(),
            databaseUrl: `postgres://owner@127.0.0.1:${port}/postgres`,
          },
          () => undefined,
        );
        services.push(service);
        expect((await new Client(service.url, await service.startFirst()).post('/v1/enterprises', FIRM)).status).toBe(201);
        await service.stop();
      } finally {
        as15('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', cluster());
      }
    },
    STARTS_MS,
  );

  function made15(): void {
    mkdirSync(cluster());
    chownSync(cluster(), NOBODY, NOBODY);
    execFileSync('chmod', ['755', folder.path]);
    as15('initdb', '-D', cluster(), '-U', 'owner', '--auth=trust', '--no-sync');
  }
  const as15 = (program: string, ...args: string[]): void =>
    void execFileSync(join(POSTGRES_15, program), args, { uid: NOBODY, gid: NOBODY, cwd: '/', stdio: 'ignore', env: { LC_ALL: 'C' } });
});

/** Names, sizes, times and bytes of everything below. */
function digestOf(path: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath ?? a.path, a.name) < join(b.parentPath ?? b.path, b.name) ? -1 : 1,
  )) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    hash.update(`${file} ${statSync(file).mtimeMs}\n`);
    if (entry.isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
