import { setImmediate as turns } from 'node:timers/promises';
import type { Tiles } from '../../tlog/tile-tree';
import { HASH_BYTES } from '../../tlog/tree.hash';
import { KeptTiles, type TilePlace } from './kept-tiles';

const LEAVES_OF_ONE = 65_536;
const [first, second, third] = [0, 1, 2].map((n): TilePlace => ({ level: 1, n })) as [TilePlace, TilePlace, TilePlace];

/** Kept tiles over a table in which every tile has so many hashes, and the tiles that were read of it. */
function keptTiles(most?: number) {
  const [table, read] = [{ width: 256 }, [] as number[]];
  const tiles: Tiles = (_, n) => Buffer.alloc(table.width * HASH_BYTES, n + 1);
  const kept = new KeptTiles(async (places) => {
    read.push(...places.map(({ n }) => n));
    return tiles;
  }, most);
  return {
    table,
    read,
    hashes: async (places: readonly TilePlace[], size: number, published = size) => {
      const found = await kept.of(places, size, published);
      return places.map(({ level, n }) => (found(level, n)[0]?.length ?? 0) / HASH_BYTES);
    },
  };
}

it('what was read is not read again for the same tree, nor for an earlier one', async () => {
  const { table, read, hashes } = keptTiles();
  table.width = 3;
  expect(await hashes([first], 1_000)).toEqual([3]);
  expect([await hashes([first], 1_000), await hashes([first], 768), read]).toEqual([[3], [3], [0]]);
  table.width = 4;
  expect([await hashes([first], 1_024), read]).toEqual([[4], [0, 0]]);
});

it('keeps no hash that no published tree has', async () => {
  const { read, hashes } = keptTiles();
  await hashes([first], 256, 1_000);
  expect([await hashes([first], 1_000), read]).toEqual([[3], [0]]);
  await hashes([first], 1_024);
  expect(read).toEqual([0, 0]);
});

it('keeps so many tiles, and forgets the one that it has had for longest', async () => {
  const { read, hashes } = keptTiles(2);
  await hashes([first, second, third], 3 * LEAVES_OF_ONE);
  expect(await hashes([second, third], 3 * LEAVES_OF_ONE)).toEqual([256, 256]);
  expect(read).toEqual([0, 1, 2]);
  await hashes([first], 3 * LEAVES_OF_ONE);
  expect(read).toEqual([0, 1, 2, 0]);
});

it('a tile that others push out meanwhile is there for whoever has asked for it', async () => {
  const { hashes } = keptTiles(1);
  await hashes([first], 3 * LEAVES_OF_ONE);
  expect(await Promise.all([hashes([first, second], 3 * LEAVES_OF_ONE), hashes([third], 3 * LEAVES_OF_ONE)])).toEqual([[256, 256], [256]]);
});

it('the first proof has the tiles of all others read behind it, a few at a time and as far as they are published', async () => {
  const { read, hashes } = keptTiles();
  await hashes([first], 1_000, 11 * LEAVES_OF_ONE + 300);
  await turns();
  expect([...read].sort((a, b) => a - b)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const all = Array.from({ length: 12 }, (_, n): TilePlace => ({ level: 1, n }));
  expect([await hashes([...all, { level: 2, n: 0 }], 11 * LEAVES_OF_ONE + 300), read.length]).toEqual([
    [...Array<number>(11).fill(256), 1, 11],
    13,
  ]);
});

it('reads ahead no more than there is room for, and pushes nothing out for it', async () => {
  const { read, hashes } = keptTiles(3);
  await hashes([first], 9 * LEAVES_OF_ONE);
  await turns();
  expect([read, await hashes([first], 9 * LEAVES_OF_ONE), read.length]).toEqual([[0, 0, 8], [256], 3]);
});

it('proves though reading ahead fails, and reads what is needed then', async () => {
  let faults = 0;
  const kept = new KeptTiles(async (places) => {
    if (places.length > 1) throw new Error(`fault ${(faults += 1)}`);
    return () => Buffer.alloc(256 * HASH_BYTES);
  });
  await kept.of([first], 9 * LEAVES_OF_ONE, 9 * LEAVES_OF_ONE);
  await turns();
  const tiles = await kept.of([second], 9 * LEAVES_OF_ONE, 9 * LEAVES_OF_ONE);
  expect([faults, tiles(1, 1)[0]!.length]).toEqual([1, 256 * HASH_BYTES]);
});
