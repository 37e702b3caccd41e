import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, KeyAsked } from '../support/callers/client';
import { FreshDatabase, freshDatabase } from '../support/database';
import { build } from '../support/demo';
import { insist, Insisted } from '../support/callers/insisting-client';
import { freePort, Instance } from '../support/instance';
import { logNamedBy } from '../support/logs/log-of';
import { chance, identity } from '../support/stories/made-people';
import { environmentFor } from '../support/logs/store-of-log';
import { composed } from './compose';
import { hasHaproxy, Proxy } from './proxy';

/** What docker/compose.cluster.yaml has two of, as programs: two instances on one PostgreSQL and one folder of keys, behind the proxy. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const WRITERS = 4;
const WRITTEN_BETWEEN_KILLS = 20;
const NAMES_READ = 60;
/** For what takes a second on a machine that has nothing else to do. */
const WAIT_MS = 60_000;
const withProxy = hasHaproxy ? describe : describe.skip;
if (!hasHaproxy) process.stdout.write('skipped: the proxy of docker/compose.cluster.yaml; this machine has no haproxy\n');

interface Worker {
  readonly name: string;
  readonly idNumber: string;
}
const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-instances-'));
let database: FreshDatabase;
let instances: Instance[] = [];
let [admin, clerk] = [] as unknown as [Client, Client];
let serial = 0;

const aWorker = (): Worker => {
  serial += 1;
  // A day has numbers for some 500 people only.
  const { name, idNumber } = identity(chance(serial), serial, `19${60 + (serial % 40)}-04-05`);
  return { name, idNumber };
};
const environment = (): NodeJS.ProcessEnv => ({ ...environmentFor(dataDir), DATA_DIR: dataDir, DATABASE_URL: database.url });
const startOn = (port: number): Promise<Instance> => Instance.start(port, environment());
const at = (instance: Instance, client: Client): Client => new Client(`http://127.0.0.1:${instance.port}`, client.key);
const nameOf = async (client: Client, { id, position }: Pick<Insisted, 'id' | 'position'>): Promise<string> =>
  (await client.get<{ name: string }>(`/v1/workers/${id}?minPosition=${position}`)).body.name;

beforeAll(async () => {
  build();
  database = await freshDatabase();
  instances = await Promise.all([startOn(await freePort()), startOn(await freePort())]);
}, 180_000);
afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.end('SIGTERM')));
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it("both begin at once on an empty deployment, and one of them shows the administrator's key", async () => {
  const shown = instances.map(({ bootstrapKey }) => bootstrapKey).filter((key) => key !== undefined);
  expect(shown).toHaveLength(1);
  admin = new Client(`http://127.0.0.1:${instances[0]!.port}`, shown[0]);
  const {
    body: { id: enterpriseId },
  } = await admin.post('/v1/enterprises', FIRM);
  const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
  clerk = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
}, 60_000);

it('each reads the names that the other has put into the vault', async () => {
  const [one, other] = instances as [Instance, Instance];
  for (const [writes, reads] of [
    [one, other],
    [other, one],
  ] as const) {
    const worker = aWorker();
    expect(await nameOf(at(reads, clerk), await insist(at(writes, clerk), '/v1/workers', worker))).toBe(worker.name);
  }
});

it('a retry at the other instance gets the first answer', async () => {
  const [worker, key] = [aWorker(), { 'idempotency-key': 'at-both' }];
  const [first, again] = [
    await at(instances[0]!, clerk).post('/v1/workers', worker, key),
    await at(instances[1]!, clerk).post('/v1/workers', worker, key),
  ];
  expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true']);
  expect(again.body).toEqual(first.body);
});

withProxy('behind the proxy', () => {
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await Proxy.before({ 'service-1': instances[0]!.port, 'service-2': instances[1]!.port }, await freePort());
  });
  afterAll(() => proxy.stop());

  it('is healthy by its own check', () => {
    const [, program, ...args] = composed('compose.cluster.yaml').services.proxy!.healthcheck!.test;
    execFileSync(
      program!,
      args.map((arg) => arg.replace('/3000', `/${new URL(proxy.url).port}`)),
    );
  });

  it('requests go on while one instance after the other is killed, and what was acknowledged is there once', async () => {
    const caller = new Client(proxy.url, clerk.key);
    const [written, reads] = [[] as (Insisted & Worker)[], { answered: 0, failed: [] as string[] }];
    const known = await insist(caller, '/v1/workers', aWorker());
    const before = await registered();
    let isOver = false;
    const writing = async (): Promise<void> => {
      while (!isOver) {
        const worker = aWorker();
        written.push({ ...worker, ...(await insist(caller, '/v1/workers', worker)) });
      }
    };
    const read = (): Promise<string> =>
      caller.get(`/v1/workers/${known.id}`).then(
        ({ status }) => String(status),
        (fault: Error) => fault.message,
      );
    const reading = async (): Promise<void> => {
      while (!isOver) {
        // What an instance had not even read when it was killed closes the caller's connection; who reads asks again (RFC 9110, 9.2.2).
        const status = await read().then((first) => (first === '200' ? first : read()));
        if (status === '200') reads.answered += 1;
        else reads.failed.push(status);
      }
    };
    const callers = [reading(), ...Array.from({ length: WRITERS }, writing)];
    try {
      for (const index of [0, 1]) {
        await until(() => written.length >= (2 * index + 1) * WRITTEN_BETWEEN_KILLS);
        await instances[index]!.end('SIGKILL');
        const [seen, read] = [written.length, reads.answered];
        await until(() => written.length >= seen + WRITTEN_BETWEEN_KILLS && reads.answered >= read + WRITTEN_BETWEEN_KILLS);
        instances[index] = await startOn(instances[index]!.port);
      }
    } finally {
      isOver = true;
    }
    await Promise.all(callers);
    process.stdout.write(
      `behind the proxy: ${JSON.stringify({ kills: 2, written: written.length, reads: reads.answered, readsFailed: reads.failed.length, triesAtMost: Math.max(...written.map(({ tries }) => tries)), writesTriedAgain: written.filter(({ tries }) => tries > 1).length })}\n`,
    );
    expect(reads.failed).toEqual([]);
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
    expect(await registered()).toBe(before + written.length);
    // Some, from the first to the last: each is a reading of the vault that is logged.
    const step = Math.ceil(written.length / NAMES_READ);
    for (const worker of written.filter((_, index) => index % step === 0)) expect(await nameOf(caller, worker)).toBe(worker.name);
  }, 480_000);

  it('sends nothing to an instance that is not there, and says so when none is', async () => {
    const probed = (which: string) => new Client(proxy.url, undefined).get(`/health/${which}`);
    await Promise.all(instances.map((instance) => instance.end('SIGTERM')));
    expect([502, 503]).toContain((await probed('live')).status);
    instances = await Promise.all(instances.map(({ port }) => startOn(port)));
    for (let looks = 0; (await probed('ready')).status !== 200; looks += 1) expect(looks).toBeLessThan(100_000);
  }, 120_000);
});

/** In the log itself, which alone says what happened. */
const registered = async (): Promise<number> =>
  (await logNamedBy(environment())).filter(({ type }) => type === 'workforce.worker_registered.v1').length;

/** Gives way to the requests of this process between two looks. */
async function until(holds: () => boolean): Promise<void> {
  const giveUp = performance.now() + WAIT_MS;
  while (!holds()) {
    if (performance.now() > giveUp) throw new Error(`${WAIT_MS} ms have passed`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
