import { join } from 'node:path';
import { readToEnd } from '../../../test/contract/appends';
import { until } from '../../../test/support/until';
import { type Program, startProgram } from '../../../test/support/program';
import { freshSealedLog, LOG_KINDS, type LogKind, type SealedLog } from '../../../test/support/logs/sealed-log';
import type { Signed } from '../../../test/support/sealing-program';
import { checkpointOf } from '../../tlog/checkpoint';
import { entriesOf } from '../../tlog/entry-bundle';
import { GrowingTree } from '../../tlog/growing-tree';
import { hashOfLeaf } from '../../tlog/tree.hash';
import { entryOf } from './leaf.hash';
import { SEAL_STEPS, type SealStep } from './sealer.provider';

const program = join(__dirname, '..', '..', '..', 'test', 'support', 'sealing-program.ts');
const [APPENDS, EVENTS] = [12, 15];
/** Whoever is slower may never come to its step: then both start again. */
const MAX_TRIES = 5;

let log: SealedLog & { drop(): Promise<void> };
afterEach(() => log.drop());

const texts = new Set<string>();
/** Two sealers race, one of them dies behind a step, and the other brings it to its end. How often they were started. */
async function race(kind: LogKind, dieAfter: SealStep): Promise<number> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const target = String((await log.count()) + APPENDS * EVENTS);
    const sealers = [
      startProgram<Signed>(program, log.url, log.folder, target, dieAfter, kind),
      startProgram<Signed>(program, log.url, log.folder, target, 'never', kind),
    ] as const;
    for (let append = 0; append < APPENDS; append += 1) {
      await log.append(EVENTS);
      await progressed(sealers, append);
    }
    const [killed, other] = await Promise.all(sealers.map(({ ended }) => ended));
    for (const { sent } of sealers) for (const { text } of sent) texts.add(text);
    expect([other, killed === 'SIGKILL' || killed === 0]).toEqual([0, true]);
    if (killed === 'SIGKILL') return tries;
  }
  throw new Error(`nobody was at step ${dieAfter} twice in ${MAX_TRIES} races`);
}

/** Appends go on while something is signed, so that there are many steps to die behind. */
async function progressed(sealers: readonly Program<Signed>[], append: number): Promise<void> {
  const before = (): number => sealers.reduce((sum, { sent }) => sum + sent.length, 0);
  if (append < APPENDS - 1) await until(before, (count) => count > append || sealers.every(({ child }) => child.exitCode !== null));
}

it.each(LOG_KINDS)(
  'two that race over %s, one killed behind each of its steps: never two roots of one size, never a lost leaf',
  async (kind) => {
    log = await freshSealedLog(kind);
    texts.clear();
    const races: Record<string, number> = {};
    for (const step of SEAL_STEPS) races[step] = await race(kind, step);
    const { rows } = await log.pool.query<{ text: string; note: string }>('SELECT text, note FROM seal.checkpoint');
    const heads = [
      ...texts,
      ...rows.map(({ text }) => text),
      ...log.parts.copy.all().map(({ note }) => note.slice(0, note.indexOf('\n\n') + 1)),
    ].map(checkpointOf);
    const roots = new Map<number, Set<string>>();
    for (const { size, root } of heads) roots.set(size, (roots.get(size) ?? new Set()).add(root.toString('hex')));
    const { leaves, rootOfLeaves } = await replayed();
    const published = (await log.parts.tables.latestPublished())!;
    const tally = {
      races,
      sizes: roots.size,
      signatures: heads.length,
      twoRoots: [...roots.values()].filter((each) => each.size > 1).length,
      events: leaves,
      lostLeaves: leaves - published.size,
    };
    process.stdout.write(`killed sealers over ${kind}: ${JSON.stringify(tally)}\n`);
    expect(tally).toMatchObject({ twoRoots: 0, lostLeaves: 0 });
    expect(published.root).toEqual(rootOfLeaves);
    expect(rows.every(({ note }) => note !== null)).toBe(true);
  },
);

/** Every stored event has its leaf, at its place, and the leaves give the published root. */
async function replayed(): Promise<{ readonly leaves: number; readonly rootOfLeaves: Buffer }> {
  const tree = GrowingTree.of(0, () => Buffer.alloc(0));
  const events = await readToEnd(log.store, 0n, 1_000);
  for (let n = 0; n * 256 < events.length; n += 1) {
    const entries = entriesOf((await log.parts.tables.bundle(n))!.entries);
    expect(entries).toEqual(events.slice(n * 256, (n + 1) * 256).map((event, at) => entryOf(event, n * 256 + at)));
    tree.append(entries.map(hashOfLeaf));
  }
  return { leaves: events.length, rootOfLeaves: tree.root() };
}
