import { PositionMap } from './position-map';

function mapped(wanted: readonly bigint[], events: readonly (readonly [bigint, bigint])[]): readonly (readonly [bigint, bigint])[] {
  const map = new PositionMap(wanted);
  for (const [original, copied] of events) map.saw(original, copied);
  map.end();
  return [...map.found];
}
const SPARSE = [
  [1_000n, 1n],
  [1_700n, 2n],
  [9_000n, 3n],
] as const;

it('finds an event by its own position, what lies between two at the earlier one, and the beginning at the beginning', () =>
  expect(mapped([0n, 999n, 1_000n, 1_699n, 1_700n, 8_999n, 9_000n, 20_000n], SPARSE)).toEqual([
    [0n, 0n],
    [999n, 0n],
    [1_000n, 1n],
    [1_699n, 1n],
    [1_700n, 2n],
    [8_999n, 2n],
    [9_000n, 3n],
    [20_000n, 3n],
  ]));
it('in a log without events everything stands at the beginning', () =>
  expect(mapped([0n, 7n], [])).toEqual([
    [0n, 0n],
    [7n, 0n],
  ]));
it('nothing is wanted, nothing is found', () => expect(mapped([], SPARSE)).toEqual([]));
