import { MAX_SAMPLE } from '../inspection.events';
import { sampleFault, sampleSize, sizeIn } from './sample-size';

it('is a number or a share, one of the two', () => {
  expect([sampleSize({ size: 5 }), sampleSize({ sharePercent: 5 })]).toEqual([{ size: 5 }, { sharePercent: 5 }]);
  expect([sampleSize({}), sampleSize({ size: 5, sharePercent: 5 })]).toEqual(
    [{ refused: 'SAMPLE_SIZE_UNCLEAR' }, { refused: 'SAMPLE_SIZE_UNCLEAR' }].map((no) => expect.objectContaining(no)),
  );
});
it.each([
  [5, 20, 1],
  [5, 21, 2],
  [5, 100, 5],
  [5, 3, 1],
  [100, 7, 7],
  [1, 50_000, 500],
  [7, 100, 7],
])('%d %% of %d are %d', (sharePercent, population, size) => expect(sizeIn({ sharePercent }, population)).toBe(size));
it('of nobody it is one, which there is not', () => expect(sizeIn({ sharePercent: 5 }, 0)).toBe(1));
it('a number is what it is, however many there are', () => expect(sizeIn({ size: 5 }, 3)).toBe(5));
it('is not above what one event holds', () =>
  expect([sampleFault(MAX_SAMPLE), sampleFault(MAX_SAMPLE + 1)]).toEqual([
    undefined,
    { refused: 'SAMPLE_ABOVE_LIMIT', params: { size: MAX_SAMPLE + 1, limit: MAX_SAMPLE } },
  ]));
