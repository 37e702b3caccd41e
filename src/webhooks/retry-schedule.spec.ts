import fc from 'fast-check';
import { PAUSES_S, pauseAfter } from './retry-schedule';

const THREE_DAYS_MS = 3 * 86_400_000;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('is tried at once, and then after ever longer pauses', () =>
  expect(PAUSES_S.map((_, tries) => pauseAfter(tries, 0))).toEqual([
    0, 5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
  ]));
it('ten times and no more', () => expect([pauseAfter(9, 0.5), pauseAfter(10, 0.5)]).toEqual([95_040_000, undefined]));
it('each pause is longer by a fifth at most, and never shorter', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), chance, (tries, by) => {
      const [shortest, shifted] = [pauseAfter(tries, 0)!, pauseAfter(tries, by)!];
      expect(shifted).toBeGreaterThanOrEqual(shortest);
      expect(shifted).toBeLessThanOrEqual(shortest * 1.2);
    }),
  ));
it('for three days at least, whatever chance does', () =>
  fc.assert(
    fc.property(fc.array(chance, { minLength: 10, maxLength: 10 }), (by) => {
      expect(by.reduce((sum, each, tries) => sum + pauseAfter(tries, each)!, 0)).toBeGreaterThanOrEqual(THREE_DAYS_MS);
    }),
  ));
