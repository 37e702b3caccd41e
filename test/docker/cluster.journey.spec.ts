import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, KeyAsked } from '../support/callers/client';
import { FreshDatabase, freshDatabase } from '../support/database';
import { build } from '../support/demo';
import { insist, Insisted } from '../support/callers/insisting-client';
import { freePort, Instance } from '../support/instance';
import { chance, identity } from '../support/stories/made-people';
import { composed, DOCKER, interpolated } from './compose';
import { canNameHosts, NamedHosts } from './named-hosts';
import { hasHaproxy, Proxy } from './proxy';

/**
 * docker/compose.cluster.yaml followed by hand, where ESDB_SERVER names the program of EventStoreDB: the certificates by its
 * script, three nodes, two instances and the proxy with its settings, under its names.
 */
const { ESDB_SERVER: server } = process.env;
const reason = [
  !server && 'ESDB_SERVER names no program',
  !canNameHosts && 'names of hosts need root on Linux',
  !hasHaproxy && 'there is no haproxy',
]
  .filter(Boolean)
  .join('; ');
const followed = reason === '' ? describe : describe.skip;
if (reason) process.stdout.write(`skipped: docker/compose.cluster.yaml by hand; ${reason}\n`);

const { services } = composed('compose.cluster.yaml');
const NODES = ['eventstoredb-1', 'eventstoredb-2', 'eventstoredb-3'];
const PASSWORDS = { POSTGRES_PASSWORD: 'unused', ESDB_ADMIN_PASSWORD: 'adminSecret2', ESDB_OPS_PASSWORD: 'opsSecret3' };
const FORMED_MS = 240_000;
const WRITTEN = 40;

followed('the cluster of docker/compose.cluster.yaml', () => {
  let [disk, hosts] = [] as unknown as [string, NamedHosts];
  const nodes = new Map<string, ChildProcess>();
  let [database, instances, proxy] = [] as unknown as [FreshDatabase, Instance[], Proxy];
  let clerk: Client;
  let auditor: Client;

  /** The volumes' places in a container, on this machine's disk. */
  const placed = (text: string, node = 'none'): string =>
    text
      .replace('/certificates/node', join(disk, node))
      .replace('/certificates/authority', join(disk, 'authority'))
      .replace('localhost', node);
  const environmentOf = (name: string): NodeJS.ProcessEnv =>
    Object.fromEntries(
      Object.entries(services[name]!.environment!).map(([key, value]) => [key, placed(interpolated(value, PASSWORDS), name)]),
    );

  function startNode(name: string): void {
    const address = hosts.addressAt(NODES.indexOf(name));
    // As the image has it but for the addresses, which are all of them there.
    const ofImage = {
      EVENTSTORE_NODE_IP: address,
      EVENTSTORE_REPLICATION_IP: address,
      EVENTSTORE_DB: join(disk, `${name}-log`),
      EVENTSTORE_STREAM_EXISTENCE_FILTER_SIZE: '1000000',
    };
    nodes.set(name, hosts.spawn(server!.split(' '), { ...process.env, ...ofImage, ...environmentOf(name) }));
    for (const stream of [nodes.get(name)!.stdout!, nodes.get(name)!.stderr!]) stream.resume();
  }
  async function endNode(name: string): Promise<void> {
    const node = nodes.get(name)!;
    if (node.exitCode === null && node.kill('SIGKILL')) await once(node, 'exit');
  }
  const isHealthy = (name: string): boolean => {
    try {
      hosts.run(['sh', '-c', placed(services[name]!.healthcheck!.test[1]!, name)]);
      return true;
    } catch {
      return false;
    }
  };
  const leader = (): string | undefined => {
    const gossip = NODES.map((name) => {
      try {
        return hosts.run([
          'curl',
          '--silent',
          '--max-time',
          '10',
          '--cacert',
          join(disk, 'authority', 'ca.crt'),
          `https://${name}:2113/gossip`,
        ]);
      } catch {
        return '{"members":[]}';
      }
    }).map((text) => (JSON.parse(text) as { members: readonly { state: string; httpEndPointIp: string; isAlive: boolean }[] }).members);
    return gossip.flat().find(({ state, isAlive }) => state === 'Leader' && isAlive)?.httpEndPointIp;
  };
  async function until<Found>(look: () => Found | undefined | false, what: string): Promise<Found> {
    const giveUp = performance.now() + FORMED_MS;
    for (let found = look(); performance.now() < giveUp; found = look()) {
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${what} did not come about in ${FORMED_MS} ms`);
  }

  beforeAll(async () => {
    build();
    disk = mkdtempSync(join(tmpdir(), 'skills-ledger-cluster-'));
    hosts = new NamedHosts(join(disk, 'hosts'), NODES);
    const [, , , ...names] = services.certificates!.entrypoint!;
    execFileSync('sh', [join(DOCKER, 'certificates', 'make-certificates.sh'), disk, ...names]);
    NODES.forEach(startNode);
    await until(() => NODES.every(isHealthy) && leader(), 'a leader');
    database = await freshDatabase();
    const start = async (): Promise<Instance> => {
      const own = { ...process.env, ...environmentOf('service-1'), DATABASE_URL: database.url, DATA_DIR: join(disk, 'data') };
      return Instance.start(await freePort(), own, (command, env) => hosts.spawn(command, env));
    };
    instances = await Promise.all([start(), start()]);
    proxy = await Proxy.before({ 'service-1': instances[0]!.port, 'service-2': instances[1]!.port }, await freePort());
    const admin = new Client(
      proxy.url,
      instances.map(({ bootstrapKey }) => bootstrapKey).find((key) => key !== undefined),
    );
    const { id: enterpriseId } = await insist(admin, '/v1/enterprises', {
      creditCode: '91320803MA1HA0017X',
      name: '淮安示例机械有限公司',
      region: '320803',
    });
    const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
    clerk = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
    auditor = await keyFor({ audience: 'auditor', person: { name: '审计一' } });
  }, 2 * FORMED_MS);
  afterAll(async () => {
    await proxy?.stop();
    await Promise.all((instances ?? []).map((instance) => instance.end('SIGTERM')));
    await Promise.all([...nodes.keys()].map(endNode));
    await database?.drop();
    rmSync(disk, { recursive: true, force: true });
  }, 120_000);

  it('has certificates that only their owners read, and a signing key that no node has', () => {
    expect(readdirSync(join(disk, 'authority'))).toEqual(['ca.crt']);
    for (const name of NODES) expect(readdirSync(join(disk, name)).sort()).toEqual(['node.crt', 'node.key']);
  });

  it('lets nobody in with the password that EventStoreDB is delivered with', async () => {
    const node = await until(leader, 'a leader');
    const status = (user: string): string =>
      hosts.run([
        'curl',
        '--silent',
        '--output',
        '/dev/null',
        '--write-out',
        '%{http_code}',
        '--cacert',
        join(disk, 'authority', 'ca.crt'),
        '--user',
        user,
        `https://${node}:2113/streams/$users`,
      ]);
    expect(status('admin:changeit')).toBe('401');
    expect(status(`admin:${PASSWORDS.ESDB_ADMIN_PASSWORD}`)).not.toBe('401');
  });

  it(
    'goes on when the leader is killed, with one copy of everything acknowledged; no password is in what the instances print',
    async () => {
      const written: (Insisted & { readonly name: string })[] = [];
      let serial = 0;
      const write = async (count: number): Promise<void> => {
        while (written.length < count) {
          serial += 1;
          const { name, idNumber } = identity(chance(serial), serial, '1985-04-05');
          written.push({ name, ...(await insist(clerk, '/v1/workers', { name, idNumber })) });
        }
      };
      const writeAll = (count: number): Promise<unknown> => Promise.all([write(count), write(count), write(count)]);
      await writeAll(WRITTEN);
      const killed = await until(leader, 'a leader');
      const going = writeAll(2 * WRITTEN);
      await endNode(killed);
      const next = await until(() => leader() !== killed && leader(), 'another leader');
      await going;
      startNode(killed);
      await until(() => isHealthy(killed), 'the killed node');
      await writeAll(3 * WRITTEN);
      for (const { id, position, name } of written)
        expect((await clerk.get<{ name: string }>(`/v1/workers/${id}?minPosition=${position}`)).body.name).toBe(name);
      const { body } = await auditor.get<{ eventsByType: Record<string, number> }>(
        `/v1/ledger-summary?minPosition=${written.at(-1)!.position}`,
      );
      expect(body.eventsByType['workforce.worker_registered.v1']).toBe(written.length);
      process.stdout.write(
        `the cluster by hand: leader ${killed} killed, then ${next}; ${written.length} written, ${written.filter(({ tries }) => tries > 1).length} of them tried again\n`,
      );
      for (const { output } of instances) for (const secret of Object.values(PASSWORDS)) expect(output).not.toContain(secret);
    },
    3 * FORMED_MS,
  );
});
