import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import type { Uuid } from '../../../kernel/uuid';
import { drawnByLot, populationDigest } from './lot.hash';

const population = Array.from({ length: 40 }, (_, index) => id(index + 1));
const [SEED, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const populations = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 }) as fc.Arbitrary<Uuid[]>;

it('the same seed draws the same', () => expect(drawnByLot(SEED, population, 5)).toEqual(drawnByLot(SEED, population, 5)));
it('another seed draws others', () => expect(drawnByLot(OTHER, population, 5)).not.toEqual(drawnByLot(SEED, population, 5)));
it('draws what it drew when it was written: an old lot can be cast again for ever', () =>
  expect(drawnByLot(SEED, population, 3)).toEqual([id(27), id(24), id(10)]));
it('the digest is that of the ids, one to a line', () =>
  expect(populationDigest([id(2), id(1)])).toBe('ce3b684733e94131590574ef0cf46860af4628ac911fb5fac62e5748cad65343'));
it('draws so many, each once, all of the population', () =>
  fc.assert(
    fc.property(populations, fc.nat({ max: 60 }), (units, size) => {
      const drawn = drawnByLot(SEED, units, size);
      expect(drawn).toHaveLength(Math.min(size, units.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((each) => units.includes(each))).toBe(true);
    }),
  ));
it('depends on no order, and neither does the digest', () =>
  fc.assert(
    fc.property(populations, (units) => {
      expect(drawnByLot(SEED, [...units].reverse(), 7)).toEqual(drawnByLot(SEED, units, 7));
      expect(populationDigest([...units].reverse())).toBe(populationDigest(units));
    }),
  ));
it('a smaller sample is the beginning of a larger one', () =>
  expect(drawnByLot(SEED, population, 9).slice(0, 4)).toEqual(drawnByLot(SEED, population, 4)));
it('one more in the population is another digest', () =>
  expect(populationDigest(population.slice(1))).not.toBe(populationDigest(population)));
