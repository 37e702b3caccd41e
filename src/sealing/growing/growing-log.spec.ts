import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { uuid } from '../../kernel/uuid';
import { bundled, entriesOf } from '../../tlog/entry-bundle';
import { hashOfLeaf } from '../../tlog/tree.hash';
import { type Bundle, type Edge, GrowingLog, type Growth } from './growing-log';
import { ID_BYTES, idPrefix, idRunsOf, leavesInBundle, RUN_LEAVES } from '../ids/id-runs';
import { bucketOf, leavesInRun } from '../ids/merged-runs';
import type { Leaf } from './leaf.hash';

const ids = Array.from({ length: 1_200 }, () => uuid(randomUUID()));
const leaves: readonly Leaf[] = ids.map((id, at) => {
  const entry = Buffer.from(`entry ${at}`);
  return { entry, hash: hashOfLeaf(entry), id: idPrefix(id), position: BigInt(at * 7 + 3) };
});

const growthOf = (log: GrowingLog, added: readonly Leaf[]): Growth => {
  log.add(added);
  return log.takeGrowth();
};

/** Taken up anew before every growth, as after a crash. */
function grown(
  steps: readonly number[],
  isDense: boolean,
): { readonly bundles: ReadonlyMap<number, Bundle>; readonly root: string; readonly size: number } {
  const [tiles, bundles] = [new Map<string, Buffer>(), new Map<number, Bundle>()];
  let [size, root] = [0, ''];
  for (const step of steps) {
    const all = Buffer.concat([...bundles.values()].map((bundle) => bundle.ids));
    const edge: Edge = {
      size,
      tile: (level, n) => tiles.get(`${level}/${n}`) ?? Buffer.alloc(0),
      bundle: size % 256 === 0 ? undefined : bundles.get(Math.floor(size / 256)),
      ids: all,
    };
    const growth = growthOf(new GrowingLog(edge, isDense), leaves.slice(size, size + step));
    growth.tiles.forEach(({ level, n, hashes }) => tiles.set(`${level}/${n}`, hashes));
    growth.bundles.forEach((bundle) => bundles.set(bundle.n, bundle));
    [size, root] = [growth.size, growth.root.toString('hex')];
  }
  return { bundles, root, size };
}

it('is the same log in whatever steps it grew, with every entry and id in its bundle', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }), fc.boolean(), (steps, isDense) => {
      const { bundles, root, size } = grown(steps, isDense);
      expect(root).toBe(grown([size], isDense).root);
      for (const [n, { entries, ids: own, firstPosition, positions }] of bundles) {
        const part = leaves.slice(n * 256, Math.min(size, (n + 1) * 256));
        expect(entriesOf(entries)).toEqual(part.map(({ entry }) => entry));
        expect([entries, own, firstPosition]).toEqual([
          bundled(part.map(({ entry }) => entry)),
          Buffer.concat(part.map(({ id }) => id)),
          part[0]!.position,
        ]);
        expect(positions?.length ?? null).toBe(isDense ? null : part.length * 8);
      }
    }),
    { numRuns: 40 },
  ));

it('hands over bundles that are full before the growth that refers to them, each once, and never one in which a growth ended', () => {
  const log = new GrowingLog({ size: 0, tile: () => Buffer.alloc(0), bundle: undefined, ids: Buffer.alloc(0) }, true);
  const numbers = (bundles: readonly Bundle[]): readonly number[] => bundles.map(({ n }) => n);
  log.add(leaves.slice(0, 100));
  expect([numbers(log.takeFull()), numbers(log.takeGrowth().bundles)]).toEqual([[], [0]]);
  log.add(leaves.slice(100, 300));
  log.add(leaves.slice(300, 800));
  expect([numbers(log.takeFull()), numbers(log.takeFull())]).toEqual([[1, 2], []]);
  log.add(leaves.slice(800, 1_100));
  const [full, growth] = [log.takeFull(), log.takeGrowth()];
  expect([numbers(full), numbers(growth.bundles), growth.size, growth.root.toString('hex')]).toEqual([
    [3],
    [0, 4],
    1_100,
    grown([1_100], true).root,
  ]);
  expect([...full, ...growth.bundles].map(({ entries }) => entries)).toEqual(
    [3, 0, 4].map((n) => grown([1_100], true).bundles.get(n)!.entries),
  );
});

it('an edge of another size is refused', () =>
  expect(() => new GrowingLog({ size: 3, tile: () => Buffer.alloc(96), bundle: undefined, ids: Buffer.alloc(15) }, true)).toThrow(
    RangeError,
  ));

describe('an event is found by its id', () => {
  const prefixes = ids.map(idPrefix);
  it('in the bundles at the end', () =>
    expect(prefixes.map((prefix) => leavesInBundle(512, Buffer.concat(prefixes), prefix))).toEqual(prefixes.map((_, at) => [512 + at])));

  it('in the runs before them, six bytes an event', () => {
    const many = Buffer.alloc(RUN_LEAVES * ID_BYTES);
    for (let at = 0; at < RUN_LEAVES; at++) prefixes[at % 600]!.copy(many, at * ID_BYTES);
    const runs = idRunsOf(3, many);
    expect(runs.reduce((sum, run) => sum + run.ids.length, 0)).toBe(RUN_LEAVES * 6);
    const found = (prefix: Buffer): readonly number[] =>
      runs.filter(({ bucket }) => bucket === bucketOf(prefix)).flatMap((run) => leavesInRun(run, prefix));
    expect(found(prefixes[7]!).slice(0, 3)).toEqual([7, 607, 1207].map((leaf) => 3 * RUN_LEAVES + leaf));
    expect(found(prefixes[700]!)).toEqual([]);
  });

  it('in a run that was made while the log grew past its end', () => {
    const edge: Edge = {
      size: RUN_LEAVES - 2,
      tile: (level) => Buffer.alloc(level === 0 ? 254 * 32 : 255 * 32),
      bundle: { n: 255, entries: Buffer.alloc(0), ids: Buffer.alloc(254 * ID_BYTES), firstPosition: 1n, positions: null },
      ids: Buffer.alloc((RUN_LEAVES - 2) * ID_BYTES),
    };
    const { runs } = growthOf(new GrowingLog(edge, true), leaves.slice(0, 3));
    const found = runs.filter(({ bucket }) => bucket === bucketOf(prefixes[1]!)).flatMap((run) => leavesInRun(run, prefixes[1]!));
    expect([new Set(runs.map(({ run }) => run)), found]).toEqual([new Set([0]), [RUN_LEAVES - 1]]);
  });
});
