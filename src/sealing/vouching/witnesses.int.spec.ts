import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOW } from '../../../test/contract/appends';
import { freshSealedLog, ORIGIN, sealedEvent } from '../../../test/support/logs/sealed-log';
import { verifierModule } from '../../../test/support/verifier';
import { believedCheckpoint } from '../../tlog/believed';
import { type Policy, policyOf } from '../../tlog/policy';
import { vkeyText } from '../../tlog/verifier-key.hash';
import { QuorumMissing, SealDiverged } from '../faults';
import { Sealer } from '../growing/sealer.provider';
import { Witnesses } from './witnesses.provider';

/** A ledger and the witnesses that others run (verifier/witness.mjs), which share no code with it. */
interface Program {
  Witness: new (parts: object) => object;
  witnessKey(name: string, secret: object): { readonly vkey: string };
  serverOf(witness: object): Server;
}
let [program, stores, notes] = [] as unknown as [
  Program,
  { WitnessStore: new (folder: string) => object },
  { keyIn(vkey: string): object },
];
let log: Awaited<ReturnType<typeof freshSealedLog>>;
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-witnesses-'));
const servers: Server[] = [];

/** Of the witnesses' clocks. */
let witnessTime = 1_767_225_700;

class RunWitness {
  private readonly secret = createPrivateKey(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
  private port = 0;
  private server: Server | undefined;
  constructor(private readonly name: string) {}

  get line(): string {
    return `witness ${this.name} ${program.witnessKey(`${this.name}.example`, this.secret).vkey} http://127.0.0.1:${this.port}\n`;
  }
  async start(logVkey: string): Promise<this> {
    const key = program.witnessKey(`${this.name}.example`, this.secret);
    const witness = new program.Witness({
      key,
      logs: [notes.keyIn(logVkey)],
      store: new stores.WitnessStore(join(folder, this.name)),
      now: () => witnessTime,
      alarm: () => undefined,
    });
    const server = program.serverOf(witness);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    [this.server, this.port] = [server, (server.address() as AddressInfo).port];
    return this;
  }
  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

beforeAll(
  async () =>
    void ([program, stores, notes] = (await Promise.all(
      ['witness', 'witness-store', 'note'].map((name) => verifierModule<never>(name)),
    )) as [never, never, never]),
);
beforeEach(async () => void (log = await freshSealedLog()));
afterEach(() => log.drop());
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

let round = 0;
const named = (name: string): string => `${name}${round}`;
async function two(
  quorum: string,
): Promise<{ readonly a: RunWitness; readonly b: RunWitness; readonly policy: Policy; readonly vkey: string; take(): Promise<Sealer> }> {
  round += 1;
  const vkey = vkeyText(log.parts.signers[0]!.key);
  const [a, b] = [await new RunWitness(named('regulator')).start(vkey), await new RunWitness(named('association')).start(vkey)];
  const policy = policyOf(
    `log ${vkey}\n${a.line}${b.line}group enough ${quorum} ${named('regulator')} ${named('association')}\nquorum enough\n`,
  );
  const witnesses = new Witnesses(policy, log.parts.tables);
  return { a, b, policy, vkey, take: () => Sealer.takeUp({ ...log.parts, cosign: (signed) => witnesses.cosign(signed) }) };
}
const published = async (): Promise<string> => (await log.parts.tables.latestPublished())?.note ?? '';

it('publishes what both have cosigned, and goes on', async () => {
  const { take, policy } = await two('all');
  const sealer = await take();
  for (const [more, size] of [
    [5, 5],
    [300, 305],
    [1, 306],
  ] as const) {
    await log.append(more);
    await sealer.step();
    expect(believedCheckpoint(await published(), policy)).toMatchObject({
      origin: ORIGIN,
      size,
      signedBy: [{}, { time: 1_767_225_700n }, { time: 1_767_225_700n }],
    });
  }
});

it('publishes nothing while one of them is away, and what waited when it is back', async () => {
  const { take, policy, b, vkey } = await two('all');
  await b.stop();
  await log.append(5);
  const sealer = await take();
  await expect(sealer.step()).rejects.toThrow(QuorumMissing);
  expect(await published()).toBe('');
  await expect(take()).rejects.toThrow(`checkpoint 5 waits for witnesses: ${named('association')} cannot be reached`);
  await b.start(vkey);
  await log.append(2);
  await (await take()).step();
  expect(believedCheckpoint(await published(), policy)).toMatchObject({ size: 7 });
});

it('does not wait for one that is not needed', async () => {
  const { take, policy, a } = await two('any');
  await a.stop();
  await log.append(5);
  await (await take()).step();
  expect(believedCheckpoint(await published(), policy).signedBy).toHaveLength(2);
});

it('publishes the last checkpoint again with fresh cosignatures, and the same text and signature of the log', async () => {
  const { take, policy, a, b, vkey } = await two('all');
  await log.append(5);
  await (await take()).step();
  const before = await published();
  witnessTime += 3_600;
  // Another instance, which knows nothing of what the witnesses remember.
  const sealer = await take();
  expect(await sealer.republish()).toBe(true);
  const after = await published();
  const ofLog = (note: string): string => note.slice(0, note.indexOf('\n', note.indexOf('\u2014 ')));
  expect(ofLog(after)).toBe(ofLog(before));
  expect(believedCheckpoint(after, policy)).toMatchObject({
    size: 5,
    signedBy: [{}, { time: BigInt(witnessTime) }, { time: BigInt(witnessTime) }],
  });
  await b.stop();
  await a.stop();
  expect([await sealer.republish(), await published()]).toEqual([false, after]);
  await Promise.all([a.start(vkey), b.start(vkey)]);
  await log.append(1);
  // What has leaves behind it is published with the next one.
  await sealer.step();
  expect(believedCheckpoint(await published(), policy)).toMatchObject({ size: 6 });
  witnessTime -= 3_600;
});

describe('a ledger under the same name and key', () => {
  /** What a ledger with another history is told by the witnesses of the first. */
  const told = async (fill: (other: typeof log) => Promise<void>): Promise<Error | undefined> => {
    const { take, policy } = await two('any');
    await log.append(20);
    await (await take()).step();
    const other = await freshSealedLog();
    try {
      await fill(other);
      const witnesses = new Witnesses(policy, other.parts.tables);
      const sealer = await Sealer.takeUp({ ...other.parts, cosign: (signed) => witnesses.cosign(signed) });
      const fault = await sealer.step().then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect(await other.parts.tables.latestPublished()).toBeUndefined();
      return fault;
    } finally {
      await other.drop();
    }
  };
  const another = {
    stream: 'sealed-00000000-0000-8000-8000-00000000000f' as const,
    expected: 'no-stream' as const,
    events: [sealedEvent(99)],
    now: NOW,
  };

  it('that was restored from an older copy publishes nothing', async () => {
    const fault = await told((other) => other.append(8));
    expect(fault).toBeInstanceOf(SealDiverged);
    expect(fault!.message).toMatch(/has seen checkpoint 20; the database goes to 8/);
  });
  it('that tells another past publishes nothing', async () => {
    const fault = await told(async (other) => {
      await other.store.append(another);
      await other.append(30);
    });
    expect(fault).toBeInstanceOf(SealDiverged);
    expect(fault!.message).toMatch(/has seen another past/);
  });
});
