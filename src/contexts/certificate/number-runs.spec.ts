import fc from 'fast-check';
import { countOf, firstOf, Run, runsOf, without } from './number-runs';

const numbersIn = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
const numbers = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });

it('joins neighbours', () =>
  expect(runsOf([7, 3, 4, 5, 7])).toEqual([
    { first: 3, count: 3 },
    { first: 7, count: 1 },
  ]));
it('splits around what is taken', () =>
  expect(without([{ first: 3, count: 5 }], { first: 5, count: 1 })).toEqual([
    { first: 3, count: 2 },
    { first: 6, count: 2 },
  ]));
it('takes over the edge of a run', () =>
  expect(
    firstOf(
      [
        { first: 3, count: 2 },
        { first: 9, count: 4 },
      ],
      3,
    ),
  ).toEqual([
    { first: 3, count: 2 },
    { first: 9, count: 1 },
  ]));
it('gives what there is', () => expect(countOf(firstOf([{ first: 3, count: 2 }], 5))).toBe(2));

it('over any numbers: runs hold each once, and taking loses none', () =>
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 25 }), (all, wanted) => {
      const runs = runsOf(all);
      expect(numbersIn(runs)).toEqual([...new Set(all)].sort((a, b) => a - b));
      const taken = firstOf(runs, wanted);
      const left = taken.reduce((rest, run) => without(rest, run), runs);
      expect([...numbersIn(taken), ...numbersIn(left)]).toEqual(numbersIn(runs));
    }),
  ));
