import fc from 'fast-check';
import { editDistance, nearestTexts } from './edit-distance';

describe('edit distance', () => {
  it('counts code points', () => expect(editDistance('𠮷野', '吉野')).toBe(1));

  it.each([
    ['电焊', '电焊工', 1],
    ['车工', '铣工', 1],
    ['', '车工', 2],
    ['数控车床工', '数控车工', 1],
  ])('from %s to %s it is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is a metric', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('finds the nearest, preferred ones first', () => {
    expect(nearestTexts('电焊', ['电工', '电焊工', '车工'], 2)).toEqual(['电工', '电焊工']);
    expect(nearestTexts('电焊', ['电工', '电焊工', '车工'], 2, (text) => text === '车工')).toEqual(['车工', '电工']);
  });
});
