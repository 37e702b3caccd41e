import fc from 'fast-check';
import { meanOf } from './mean';

it.each([
  [[600, 599, 600], 600],
  [[599, 599, 600], 599],
  // 59.95 passes as 60.0: the half goes up, once, at the end.
  [[599, 600], 600],
  [[1, 2], 2],
  [[0, 1, 1], 1],
  [[0, 0, 1], 0],
  [[1000, 1000, 1000], 1000],
  [[0], 0],
  [[595, 600, 604], 600],
])('of %j is %i', (raw, mean) => expect(meanOf(raw, false)).toBe(mean));
it.each([
  [[0, 600, 1000], 600],
  [[0, 600, 601, 1000], 601],
  [[0, 1000], 500],
  [[700], 700],
])('of %j without the extremes is %i', (raw, mean) => expect(meanOf(raw, true)).toBe(mean));
it('lies between the lowest and the highest, whatever their order', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 9 }), fc.boolean(), (raw, drop) => {
      const mean = meanOf(raw, drop);
      expect(mean).toBe(meanOf([...raw].reverse(), drop));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...raw));
      expect(mean).toBeLessThanOrEqual(Math.max(...raw));
    }),
  ));
