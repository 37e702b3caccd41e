import { interleaved } from './interleaved';
import { median, quantile, spread } from './median';
import { pairedRatio } from './paired-ratio';

describe('the median', () => {
  it('is the middle one, in whatever order they come', () => expect(median([30, 10, 20])).toBe(20));
  it('of an even number lies between the two in the middle', () => expect(median([4, 1, 3, 2])).toBe(2.5));
  it('of nothing is refused', () => expect(() => median([])).toThrow(RangeError));
  it('leaves its argument as it is', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

it('a quantile goes straight from one value to the next', () =>
  expect([0, 0.25, 0.75, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 3.25, 4]));
it('the spread is that of the middle half over the median', () => expect(spread([1, 2, 3, 4, 100])).toBeCloseTo(2 / 3));

describe('the ratio of paired rounds', () => {
  it("is the median of the rounds' ratios, not the ratio of the medians", () =>
    expect(pairedRatio([10, 20, 90], [5, 20, 30]).ratio).toBe(2));

  it('does not see what slows both in a round', () => {
    expect(pairedRatio([300, 30, 300], [100, 10, 100])).toEqual({ ratio: 3, noise: 0 });
  });

  it('tells how far the rounds disagree', () => expect(pairedRatio([1, 2, 3], [1, 1, 1])).toEqual({ ratio: 2, noise: 0.5 }));
  it('of unequal rounds is refused', () => expect(() => pairedRatio([1], [1, 2])).toThrow(RangeError));
});

it('everybody has one turn in a round, each round begins with another, and the first round is not counted', async () => {
  const turns: string[] = [];
  const turn = (name: string) => ({ name, measure: async () => turns.push(name) });
  const measured = await interleaved(['a', 'b', 'c'].map(turn), 2);
  expect(turns.join('')).toBe('abcbcacab');
  expect([...measured]).toEqual([
    ['a', [6, 8]],
    ['b', [4, 9]],
    ['c', [5, 7]],
  ]);
});
