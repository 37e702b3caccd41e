import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyProcess, type Keys } from '../../test/support/callers/key-process';
import type { Uuid } from '../kernel/uuid';
import { FileKeyStore } from './file-key-store.adapter';

/** Two instances of the service have one folder of keys between them (docker/compose.cluster.yaml). */
const KILLS = 4;
const PEOPLE_AT_ONCE = 50;
const BATCHES_BEFORE_A_KILL = 5;

let folder: string;
const running: KeyProcess[] = [];
const refs = (count: number): Uuid[] => Array.from({ length: count }, () => randomUUID() as Uuid);
const start = (): KeyProcess => {
  const process = KeyProcess.start(folder);
  running.push(process);
  return process;
};
const opened = (process: KeyProcess) => process.next<{ keySetId: string }>();

/** What anybody finds who opens the folder now. */
async function found(wanted: readonly Uuid[]): Promise<Keys> {
  const store = FileKeyStore.open(folder);
  const keys = await store.findMany(wanted);
  await store.close();
  return Object.fromEntries([...keys].map(([ref, key]) => [ref, key === 'DESTROYED' ? key : key.toString('hex')])) as Keys;
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.kill()));
  rmSync(join(folder, '..'), { recursive: true });
});

it('two processes that begin at once on an empty folder have one set of keys', async () => {
  for (let round = 0; round < 3; round += 1) {
    const both = [start(), start()];
    const [one, other] = await Promise.all(both.map(opened));
    expect(one!.keySetId).toMatch(/^[0-9a-f]{64}$/);
    expect(other).toEqual(one);
    await Promise.all(both.map((process) => process.kill()));
    rmSync(folder, { recursive: true });
  }
});

it('both add keys at once, each reads what the other made, and of one person they make one', async () => {
  const both = [start(), start()];
  await Promise.all(both.map(opened));
  const [mine, yours, ours] = [refs(1_000), refs(1_000), refs(200)];
  const [made, alsoMade] = await Promise.all([
    both[0]!.answer('createMany', [...ours, ...mine]),
    both[1]!.answer('createMany', [...yours, ...ours]),
  ]);
  expect(Object.keys({ ...made, ...alsoMade })).toHaveLength(2_200);
  for (const ref of ours) expect(alsoMade![ref]).toBe(made![ref]);
  expect(await both[0]!.answer('findMany', yours)).toEqual(Object.fromEntries(yours.map((ref) => [ref, alsoMade![ref]])));
  expect(await both[1]!.answer('findMany', mine)).toEqual(Object.fromEntries(mine.map((ref) => [ref, made![ref]])));
});

it('a key that one destroys is gone for the other at once', async () => {
  const both = [start(), start()];
  await Promise.all(both.map(opened));
  const [ref] = refs(1) as [Uuid];
  await both[0]!.answer('createMany', [ref]);
  await both[1]!.answer('findMany', [ref]);
  await both[0]!.answer('destroyMany', [ref]);
  expect(await both[1]!.answer('findMany', [ref])).toEqual({ [ref]: 'DESTROYED' });
  expect(await both[1]!.answer('createMany', [ref])).toBe('KeyDestroyed');
});

it('whichever is killed in the middle of writing: what was acknowledged is there, and the other writes on', async () => {
  const acknowledged: Record<Uuid, string> = {};
  const writing = async (process: KeyProcess, until: () => boolean): Promise<void> => {
    while (!until()) {
      process.ask('createMany', refs(PEOPLE_AT_ONCE));
      const answer = await process.next<Keys>();
      if (!answer) return;
      Object.assign(acknowledged, answer);
    }
  };
  let survivor = start();
  await opened(survivor);
  for (let kills = 0; kills < KILLS; kills += 1) {
    const victim = start();
    await opened(victim);
    const before = Object.keys(acknowledged).length;
    let isOver = false;
    const both = [writing(survivor, () => isOver), writing(victim, () => false)];
    while (Object.keys(acknowledged).length < before + BATCHES_BEFORE_A_KILL * PEOPLE_AT_ONCE)
      await new Promise((resolve) => setImmediate(resolve));
    await victim.kill();
    isOver = true;
    await Promise.all(both);
    const [ref] = refs(1) as [Uuid];
    Object.assign(acknowledged, await survivor.answer('createMany', [ref]));
    expect(await found(Object.keys(acknowledged) as Uuid[])).toEqual(acknowledged);
    // The next round kills the other one.
    const next = start();
    await opened(next);
    expect(await next.answer('findMany', [ref])).toEqual({ [ref]: acknowledged[ref] });
    await survivor.kill();
    survivor = next;
  }
  process.stdout.write(`keys: ${Object.keys(acknowledged).length} acknowledged, all found after ${KILLS} kills in the middle of writing\n`);
});
