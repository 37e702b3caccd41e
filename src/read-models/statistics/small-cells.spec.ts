import fc from 'fast-check';
import type { Edge } from './edge';
import { hiddenIn } from './small-cells';
import { edgesOf } from './table-edges';

const BELOW = 3;
type Values = readonly (readonly number[])[];

/** A table of counts; one column alone is a list. */
const counts = (values: Values): readonly Edge[] =>
  edgesOf(
    values
      .flatMap((row, r) => row.map((value, c) => ({ row: `r${r}`, column: row.length === 1 ? null : `c${c}`, parts: [value] })))
      .filter(({ parts }) => parts[0]! > 0),
  );
const shares = (values: readonly (readonly (readonly [number, number])[])[]): readonly Edge[] =>
  edgesOf(
    values
      .flatMap((row, r) => row.map((parts, c) => ({ row: `r${r}`, column: `c${c}`, parts })))
      .filter(({ parts }) => parts[0] + parts[1] > 0),
  );

/**
 * Somebody who knows every cell and total that is shown, that all adds up, and that nothing hidden is empty. Tells of each hidden
 * cell whether another number would fit; numbers that differ by one at most are enough, for other fits are made of such rounds.
 */
function undecided(edges: readonly Edge[], hidden: ReadonlySet<string>, part: number): ReadonlySet<string> {
  const points = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const unknown = edges.filter(({ id }) => hidden.has(id));
  const found = new Set<string>();
  const balance = new Map(points.map((point) => [point, 0]));
  const last = new Map(points.map((point) => [point, unknown.findLastIndex(({ from, to }) => from === point || to === point)]));
  const move = ({ from, to }: Edge, by: number): void => {
    balance.set(from, balance.get(from)! - by);
    balance.set(to, balance.get(to)! + by);
  };
  const tryFrom = (index: number, changed: readonly string[]): void => {
    if (index === unknown.length) return changed.forEach((id) => found.add(id));
    const edge = unknown[index]!;
    const rest = edge.parts.reduce((all, each) => all + each, 0) - edge.parts[part]!;
    for (const by of [0, 1, -1]) {
      const value = edge.parts[part]! + by;
      if (value < 0 || value + rest < 1) continue;
      move(edge, by);
      if ([edge.from, edge.to].every((point) => last.get(point) !== index || balance.get(point) === 0))
        tryFrom(index + 1, by === 0 ? changed : [...changed, edge.id]);
      move(edge, -by);
    }
  };
  tryFrom(0, []);
  return found;
}

const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }));
const table = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: rows });

describe('invariant 38: cells below three are masked and cannot be recovered from totals', () => {
  it.each([
    ['a list', table(6, 1)],
    ['a table of two columns', table(4, 2)],
    ['a table of three columns', table(3, 3)],
  ])('in %s', (_, values) => {
    fc.assert(
      fc.property(values, (given) => {
        const edges = counts(given);
        const hidden = hiddenIn(edges, BELOW);
        expect(edges.filter(({ id, parts }) => parts[0]! < BELOW && !hidden.has(id))).toEqual([]);
        expect([...hidden].filter((id) => !undecided(edges, hidden, 0).has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it('nor the parts of a share', () => {
    const part = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(part, part), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }), (given) => {
        const edges = shares(given);
        const hidden = hiddenIn(edges, BELOW);
        for (const which of [0, 1]) expect([...hidden].filter((id) => !undecided(edges, hidden, which).has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it('hides nothing where nothing is small', () =>
    expect(
      hiddenIn(
        counts([
          [3, 0],
          [4, 5],
        ]),
        BELOW,
      ).size,
    ).toBe(0));
  it('hides two and shows three', () => {
    expect(hiddenIn(counts([[3], [3]]), BELOW).size).toBe(0);
    expect([...hiddenIn(counts([[2], [3]]), BELOW)].sort()).toEqual(['r0', 'r1']);
  });
  it('hides a second cell of the row and of the column, and not the totals', () => {
    const hidden = hiddenIn(
      counts([
        [2, 9, 8],
        [7, 6, 5],
        [20, 30, 40],
      ]),
      BELOW,
    );
    expect([...hidden].sort()).toEqual(['r0 c0', 'r0 c2', 'r1 c0', 'r1 c2']);
  });
  it('hides a total where the hidden cells could hold nothing else', () => expect(hiddenIn(counts([[1], [1], [1]]), BELOW)).toContain('*'));
  it('without such care the total gives the cell away', () => expect(undecided(counts([[2], [9]]), new Set(['r0']), 0).size).toBe(0));
});
