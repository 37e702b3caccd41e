import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asSuperuser, freshSealedLog, type SealedLog } from '../../test/support/sealed-log';
import { believedCheckpoint } from '../tlog/believed';
import { policyOf } from '../tlog/policy';
import { consistencySpans } from '../tlog/subtrees';
import { vkeyText } from '../tlog/verifier-key.hash';
import { QuorumMissing, SealDiverged } from './faults';
import { Sealer, type SealerParts } from './sealer.provider';
import { SignedCopy } from './signed-copy.file';
import { Witnesses } from './witnesses.provider';

interface RunningWitness {
  readonly child: ChildProcess;
  readonly vkey: string;
  readonly address: string;
}
const NAMES = ['witness.example/regulator', 'witness.example/association'] as const;

let log: SealedLog & { drop(): Promise<void> };
let running: RunningWitness[] = [];
beforeAll(async () => {
  log = await freshSealedLog();
  running = await Promise.all(NAMES.map((name) => witness(name)));
});
afterAll(async () => {
  running.forEach(({ child }) => child.kill('SIGKILL'));
  await log.drop();
});

/** The witness as a regulator runs it: a program of its own, which knows nothing of ours. */
async function witness(name: string, port = '0'): Promise<RunningWitness> {
  const program = join(__dirname, '..', '..', 'verifier', 'witness.mjs');
  const args = [program, '--folder', join(log.folder, name.split('/')[1]!), '--name', name, '--log', vkeyText(log.parts.signers[0]!.key), '--port', port];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { vkey: string; address: string }) };
}

const policy = () => policyOf([
  `log ${vkeyText(log.parts.signers[0]!.key)}`, ...running.map(({ vkey, address }, at) => `witness w${at} ${vkey} ${address}`), 'group both all w0 w1', 'quorum both', '',
].join('\n'));
const witnessed = (parts: SealerParts = log.parts): SealerParts => {
  const witnesses = new Witnesses(policy(), (from, to) => parts.tables.rootsOf(consistencySpans(from, to)));
  return { ...parts, cosign: (signed) => witnesses.cosigned(signed) };
};
const published = async () => (await log.parts.tables.latestPublished())!;

it('publishes what a quorum of witnesses has cosigned, and asks each only for what it has not seen', async () => {
  await log.append(10);
  const sealer = await Sealer.takeUp(witnessed());
  await sealer.step();
  await log.append(5);
  await sealer.step();
  const { size, note } = await published();
  expect([size, believedCheckpoint(note!, policy()).signedBy.map(({ key }) => key.name)]).toEqual([15, [log.parts.signers[0]!.key.name, ...NAMES]]);
});

it('learns from a witness up to where it has seen the log', async () => {
  await log.append(5);
  await (await Sealer.takeUp(witnessed())).step();
  expect(believedCheckpoint((await published()).note!, policy()).size).toBe(20);
});

it('publishes nothing while a witness of the quorum is away, and what was signed as soon as it is back', async () => {
  const { child, address } = running[1]!;
  child.kill('SIGKILL');
  await once(child, 'exit');
  await log.append(5);
  const sealer = await Sealer.takeUp(witnessed());
  await expect(sealer.step()).rejects.toThrow(QuorumMissing);
  expect([(await published()).size, log.parts.copy.latest()!.size]).toEqual([20, 25]);
  running[1] = await witness(NAMES[1], new URL(address).port);
  await Sealer.takeUp(witnessed());
  expect(believedCheckpoint((await published()).note!, policy()).size).toBe(25);
});

it('stops where a witness has another past on record, though every copy of ours is gone', async () => {
  await asSuperuser(log.url, `UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`, ...['checkpoint', 'tile', 'bundle', 'state'].map((table) => `DELETE FROM seal.${table}`));
  const forked = await Sealer.takeUp(witnessed({ ...log.parts, copy: new SignedCopy(join(log.folder, 'other')) }));
  await expect(forked.step()).rejects.toThrow(SealDiverged);
  expect(await log.parts.tables.latestPublished()).toBeUndefined();
});
