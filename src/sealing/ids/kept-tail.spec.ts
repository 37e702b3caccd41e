import { TILE_WIDTH } from '../../tlog/tile-path';
import { ID_BYTES, RUN_LEAVES } from './id-runs';
import { KeptTail } from './kept-tail';

const BUNDLES_OF_RUN = RUN_LEAVES / TILE_WIDTH;
/** Ids that all begin alike, as those of one enterprise in a ledger that was told again. */
const idOf = (leaf: number): Buffer => Buffer.from([7, 7, leaf >> 16, (leaf >> 8) & 255, leaf & 255]);
const idsOf = (n: number): Buffer => Buffer.concat(Array.from({ length: TILE_WIDTH }, (_, at) => idOf(n * TILE_WIDTH + at)));
const tailOf = (first: number, count: number): KeptTail => {
  const tail = new KeptTail(first);
  for (let n = first; n < first + count; n += 1) tail.add(n, idsOf(n));
  return tail;
};

it('knows every leaf of a whole run by its id, and no other', () => {
  const tail = tailOf(BUNDLES_OF_RUN, BUNDLES_OF_RUN);
  const found = Array.from({ length: RUN_LEAVES }, (_, at) => tail.leavesOf(idOf(RUN_LEAVES + at)));
  expect(found.every((leaves, at) => leaves.length === 1 && leaves[0] === RUN_LEAVES + at)).toBe(true);
  expect([tail.leavesOf(idOf(0)), tail.leavesOf(idOf(2 * RUN_LEAVES))]).toEqual([[], []]);
});

it('knows all leaves whose ids are alike', () => {
  const tail = new KeptTail(0);
  tail.add(0, Buffer.alloc(TILE_WIDTH * ID_BYTES, 9));
  expect(tail.leavesOf(Buffer.alloc(ID_BYTES, 9))).toHaveLength(TILE_WIDTH);
});

it('takes one full bundle after the other, and none beyond its run', () => {
  const tail = tailOf(0, 2);
  tail.add(1, idsOf(9));
  tail.add(3, idsOf(3));
  tail.add(2, idsOf(2).subarray(ID_BYTES));
  expect([
    tail.nextBundle,
    tail.leavesOf(idOf(9 * TILE_WIDTH)),
    tail.leavesOf(idOf(3 * TILE_WIDTH)),
    tail.leavesOf(idOf(2 * TILE_WIDTH + 1)),
  ]).toEqual([2, [], [], []]);
  const whole = tailOf(0, BUNDLES_OF_RUN);
  whole.add(BUNDLES_OF_RUN, idsOf(BUNDLES_OF_RUN));
  expect([whole.nextBundle, whole.leavesOf(idOf(RUN_LEAVES))]).toEqual([BUNDLES_OF_RUN, []]);
});
