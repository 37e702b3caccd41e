import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { anAppend, someEvents } from '../../../test/contract/appends';
import { type Certificate, GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

/** Certificates as docker/compose.cluster.yaml makes them, before the test server; a real one is asked where ESDB_URL names one with TLS. */
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const withCertificates = hasOpenssl ? describe : describe.skip;
if (!hasOpenssl) process.stdout.write('skipped: TLS to EventStoreDB; this machine has no openssl\n');
const MAKE = join(__dirname, '..', '..', '..', 'docker', 'certificates', 'make-certificates.sh');
/** With a colon, at which the client's own reader would cut it. */
const [USER, PASSWORD] = ['ledger', 'tops3cret/@:%'];

withCertificates('a server with TLS', () => {
  const disk = mkdtempSync(join(tmpdir(), 'skills-ledger-tls-'));
  const authority = (whose = 'own'): string => join(disk, whose, 'authority', 'ca.crt');
  const stores: EventStoreDbEventStore[] = [];
  let server: GrpcEventStore;
  let printed: string;
  const untouched = { out: process.stdout.write.bind(process.stdout), err: process.stderr.write.bind(process.stderr) };

  const opened = (options: string, credentials = `${USER}:${encodeURIComponent(PASSWORD)}@`): EventStoreDbEventStore => {
    const store = new EventStoreDbEventStore({
      url: `esdb://${credentials}${server.address}?${options}`,
      limits: { answerMs: 2_000, appendTries: 2, readTries: 2 },
    });
    stores.push(store);
    return store;
  };
  const tlsBy = (file: string): string => `tls=true&tlsCAFile=${encodeURIComponent(file)}`;
  const faultOf = (act: () => Promise<unknown>): Promise<unknown> =>
    Promise.resolve()
      .then(act)
      .then(
        () => 'no fault',
        (fault: unknown) => fault,
      );

  beforeAll(async () => {
    for (const whose of ['own', 'other']) execFileSync('sh', [MAKE, join(disk, whose), 'node-1']);
    const certificate: Certificate = {
      chain: readFileSync(join(disk, 'own', 'node-1', 'node.crt')),
      key: readFileSync(join(disk, 'own', 'node-1', 'node.key')),
    };
    server = await GrpcEventStore.start(0, certificate);
  }, 120_000);
  afterAll(() => {
    server.close();
    rmSync(disk, { recursive: true });
  });
  beforeEach(() => {
    printed = '';
    const keep = (chunk: unknown): boolean => ((printed += String(chunk)), true);
    [process.stdout.write, process.stderr.write] = [keep, keep];
  });
  afterEach(async () => {
    [process.stdout.write, process.stderr.write] = [untouched.out, untouched.err];
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  const expectNoSecretIn = (...texts: readonly unknown[]): void => {
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), Buffer.from(`${USER}:${PASSWORD}`).toString('base64')])
      expect([printed, ...texts.map((text) => inspect(text, { depth: 9 }))].join('\n')).not.toContain(secret);
  };

  it('is trusted by the authority that the connection string names, and told the user with every call', async () => {
    const append = anAppend({ events: someEvents(2) });
    const store = opened(tlsBy(authority()));
    await store.append(append);
    expect(await store.readStream(append.stream)).toHaveLength(2);
    expect([...server.callers]).toEqual([`${USER}:${PASSWORD}`]);
    expectNoSecretIn();
  });

  it.each<[string, () => string, RegExp]>([
    [
      'an authority that did not sign it',
      () => tlsBy(authority('other')),
      /See that the EventStoreDB of ESDB_URL runs, and that address, TLS, certificate, user and password fit/,
    ],
    ['no authority at all', () => 'tls=true', /certificate, user and password fit/],
    ['no TLS', () => 'tls=false', /TLS, certificate/],
  ])('is not spoken to by %s; the fault says where to look and no password', async (_, options, says) => {
    const fault = await faultOf(() => opened(options()).open());
    expect(fault).toMatchObject({ message: expect.stringMatching(says) });
    expectNoSecretIn(fault);
  });

  it.each<[string, () => string, RegExp]>([
    ['is not there', () => tlsBy(join(disk, 'nowhere.crt')), /nowhere\.crt, which is not there/],
    ['is misspelt', () => `${tlsBy(authority())}&tlsCaFiel=x`, /unknown: tlsCaFiel/],
  ])('is not begun where a file or an option %s', async (_, options, says) => {
    const fault = await faultOf(async () => opened(options()));
    expect(fault).toMatchObject({ message: expect.stringMatching(says) });
    expectNoSecretIn(fault);
  });

  it('is trusted by a new authority as soon as a client begins anew', async () => {
    const file = join(disk, 'replaced.crt');
    writeFileSync(file, readFileSync(authority('other')));
    const before = await faultOf(() => opened(tlsBy(file)).open());
    writeFileSync(file, readFileSync(authority()));
    await opened(tlsBy(file)).open();
    expectNoSecretIn(before);
  });
});
