import { ChildProcess, spawn } from 'node:child_process';
import { createPrivateKey, KeyObject } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import vectors from '../vectors/tlog-vectors.json';
import { eventEntry, LOG, MadeLog, madeLog, NEXT_LOG, ORIGIN, REGULATOR } from '../support/logs/made-log';
import { Head, root, verifierModule } from '../support/verifier';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}
interface Witnesses {
  Witness: new (parts: object) => { addCheckpoint(body: Buffer): Answer; lastOf(name: string): Answer };
  witnessKey(name: string, secret: KeyObject): { readonly vkey: string };
}
let witnesses: Witnesses;
let stores: {
  WitnessStore: new (
    folder: string,
  ) => { last(name: string): { number: number; bytes: Buffer } | undefined; put(name: string, after: number, bytes: Buffer): boolean };
  folderNameOf(origin: string): string;
};
let notes: { keyIn(vkey: string): object };
let heads: { checkpointIn(bytes: Buffer): Head | undefined };
beforeAll(
  async () =>
    void ([witnesses, stores, notes, heads] = (await Promise.all(
      ['witness', 'witness-store', 'note', 'checkpoint'].map((name) => verifierModule<never>(name)),
    )) as [never, never, never, never]),
);

const folders: string[] = [];
const folder = (): string => (folders.push(mkdtempSync(join(tmpdir(), 'skills-ledger-witness-'))), folders.at(-1)!);
const children: ChildProcess[] = [];
afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'));
  folders.forEach((each) => rmSync(each, { recursive: true, force: true }));
});
const alarms: string[] = [];
const secret = (): KeyObject => createPrivateKey(REGULATOR.pem());
const inFolder = (at: string, now = (): number => 1_767_225_700, logs = [LOG.vkey]) =>
  new witnesses.Witness({
    key: witnesses.witnessKey(REGULATOR.name, secret()),
    logs: logs.map(notes.keyIn),
    store: new stores.WitnessStore(at),
    now,
    alarm: (line: string) => alarms.push(line),
  });
const recorded = (at: string): number =>
  heads.checkpointIn(new stores.WitnessStore(at).last(stores.folderNameOf(ORIGIN))?.bytes ?? Buffer.alloc(0))?.size ?? 0;

const log = madeLog(40);
const submission = (old: number, size: number, of: MadeLog = log, signers = [LOG]): Buffer =>
  Buffer.from(
    `old ${old}\n${(old > 0 ? of.consistency(old, size) : []).map((hash) => `${hash.toString('base64')}\n`).join('')}\n${of.checkpoint(size, signers)}`,
  );

it('answers the conversation of the vectors, byte for byte', () => {
  const at = folder();
  let time = 0;
  const witness = inFolder(at, () => time, vectors.witness.knownLogVkeys);
  for (const step of vectors.witness.steps) {
    time = step.time;
    const { status, body, type } = witness.addCheckpoint(Buffer.from(step.body));
    expect({ name: step.name, status, size: recorded(at) }).toEqual({ name: step.name, status: step.status, size: step.sizeAfter });
    if (step.responseBody !== undefined) expect(body).toBe(step.responseBody);
    if (step.contentType !== undefined) expect(type).toBe(step.contentType);
  }
  expect(stores.folderNameOf(ORIGIN)).toBe(vectors.witness.originHashHex);
});

describe('what it has cosigned', () => {
  it('is there for whoever watches, with the log’s signature and its own', () => {
    const witness = inFolder(folder());
    expect(witness.lastOf(stores.folderNameOf(ORIGIN)).status).toBe(404);
    witness.addCheckpoint(submission(0, 7));
    expect(witness.lastOf(stores.folderNameOf(ORIGIN)).body).toBe(
      `${log.text(7)}\n${LOG.lineFor(log.text(7))}${REGULATOR.lineFor(log.text(7), 1_767_225_700)}`,
    );
  });
  it('outlives its process', () => {
    const at = folder();
    inFolder(at).addCheckpoint(submission(0, 7));
    expect(inFolder(at).addCheckpoint(submission(0, 8)).body).toBe('7\n');
    expect(inFolder(at).addCheckpoint(submission(7, 8)).status).toBe(200);
  });
  it('is never undone by one who decided by an older record', () => {
    const at = folder();
    const [slow, quick] = [new stores.WitnessStore(at), inFolder(at)];
    quick.addCheckpoint(submission(0, 7));
    const seen = slow.last(stores.folderNameOf(ORIGIN))!;
    quick.addCheckpoint(submission(7, 30));
    expect(slow.put(stores.folderNameOf(ORIGIN), seen.number, Buffer.from(log.checkpoint(8)))).toBe(false);
    expect(recorded(at)).toBe(30);
  });
  it('does not pile up', () => {
    const [at, witness] = ((folderAt) => [folderAt, inFolder(folderAt)] as const)(folder());
    witness.addCheckpoint(submission(0, 7));
    for (let again = 0; again < 80; again += 1) expect(witness.addCheckpoint(submission(7, 7)).status).toBe(200);
    expect(readdirSync(join(at, stores.folderNameOf(ORIGIN)))).toHaveLength(64);
  });
});

it('keeps what speaks against a log, once', () => {
  const at = folder();
  const witness = inFolder(at);
  alarms.length = 0;
  witness.addCheckpoint(submission(0, 20));
  const fork = new MadeLog(log.entries.map((entry, index) => (index === 3 ? eventEntry(3, { data: '{"level":9}' }) : entry)));
  for (const body of [submission(20, 30, fork), submission(20, 30, fork), submission(20, 20, fork)])
    expect(witness.addCheckpoint(body).status).toBe(422);
  expect(readdirSync(join(at, stores.folderNameOf(ORIGIN), 'refused'))).toHaveLength(2);
  expect(alarms).toEqual(Array(3).fill(expect.stringMatching(/^AGAINST THE LOG: it does not continue the last checkpoint: kept as /)));
  expect(recorded(at)).toBe(20);
});
it('knows a log by its old key, by its next one, or by both while it changes', () => {
  const both = submission(0, 7, log, [LOG, NEXT_LOG]);
  for (const logs of [[LOG.vkey], [NEXT_LOG.vkey], [LOG.vkey, NEXT_LOG.vkey]])
    expect(inFolder(folder(), undefined, logs).addCheckpoint(both).status).toBe(200);
  expect(inFolder(folder(), undefined, [NEXT_LOG.vkey]).addCheckpoint(submission(0, 7)).status).toBe(403);
});

/** The program, as a regulator runs it. */
async function started(
  at: string,
  program = join(root, 'witness.mjs'),
  more: readonly string[] = [],
): Promise<{ readonly address: string; readonly vkey: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [program, '--folder', at, '--name', REGULATOR.name, '--log', LOG.vkey, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout! }))
    return { ...(JSON.parse(line) as { address: string; vkey: string }), child };
  throw new Error('the witness did not start');
}
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve()));
const post = (address: string, body: Buffer): Promise<Response> => fetch(`${address}/add-checkpoint`, { method: 'POST', body });

describe('as a program', () => {
  it('makes its key once, and answers by the protocol', async () => {
    const at = folder();
    const { address, vkey, child } = await started(at);
    const answer = await post(address, submission(0, 7));
    expect([answer.status, await (await fetch(`${address}/vkey`)).text()]).toEqual([200, `${vkey}\n`]);
    expect(await (await fetch(`${address}/${stores.folderNameOf(ORIGIN)}/checkpoint`)).text()).toContain(await answer.text());
    expect([
      (await post(address, Buffer.alloc(100_000))).status,
      (await fetch(`${address}/elsewhere`)).status,
      (await fetch(address, { method: 'DELETE' })).status,
    ]).toEqual([413, 404, 405]);
    child.kill('SIGTERM');
    await ended(child);
    expect((await started(at)).vkey).toBe(vkey);
  }, 30_000);

  it('killed between the record and the answer, it gives the same log a fresh cosignature, and no other one', async () => {
    const at = folder();
    const dying = await started(at, join(__dirname, '..', 'support', 'dying-witness.mjs'));
    await expect(post(dying.address, submission(0, 20))).rejects.toThrow();
    await ended(dying.child);
    expect(recorded(at)).toBe(20);
    const { address } = await started(at);
    const again = await post(address, submission(0, 30));
    expect([again.status, await again.text()]).toEqual([409, '20\n']);
    const fork = new MadeLog(log.entries.map((entry, index) => (index === 3 ? eventEntry(3, { data: '{"level":9}' }) : entry)));
    expect([
      (await post(address, submission(20, 20, fork))).status,
      (await post(address, submission(20, 20))).status,
      (await post(address, submission(20, 30))).status,
    ]).toEqual([422, 200, 200]);
  }, 30_000);

  it('two processes on one folder, many submissions at once: one history', async () => {
    const at = folder();
    const [a, b] = await Promise.all([started(at), started(at)]);
    expect(a.vkey).toBe(b.vkey);
    const fork = new MadeLog(log.entries.map((entry, index) => (index === 3 ? eventEntry(3, { data: '{"level":9}' }) : entry)));
    // Both begin with nothing on record: whichever history comes first, the other gets no cosignature, ever.
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, nth) =>
        post(nth % 2 ? a.address : b.address, submission(0, 20, nth % 4 < 2 ? log : fork)).then(({ status }) => ({
          of: nth % 4 < 2,
          status,
        })),
      ),
    );
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ of }) => of)).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  }, 30_000);
});
