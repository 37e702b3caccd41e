import { LIST_BITS } from '../../../vc/bitstring.file';
import { placeKey, PLACES, placesIn } from './place-in-list.hash';

const key = placeKey(Buffer.alloc(32, 1));

it('gives every certificate of a list a place of its own', () => {
  const placeOf = placesIn(key, 3);
  const taken = new Uint8Array(PLACES);
  for (let ordinal = 0; ordinal < PLACES; ordinal += 1) taken[placeOf(ordinal)]! += 1;
  expect([PLACES, taken.every((times) => times === 1)]).toEqual([LIST_BITS, true]);
});

it('gives the same place again, and another one in another list or another ledger', () => {
  const first = (of: Buffer, list: number): readonly number[] => [0, 1, 2, 3].map(placesIn(of, list));
  // Written down: credentials name these for ever.
  expect(first(key, 0)).toEqual([127_759, 123_644, 53_705, 110_545]);
  expect(first(key, 0)).not.toEqual(first(key, 1));
  expect(first(key, 0)).not.toEqual(first(placeKey(Buffer.alloc(32, 2)), 0));
});

it('tells nothing of the order: certificates issued one after the other lie anywhere', () => {
  const placeOf = placesIn(key, 0);
  const steps = Array.from({ length: 1_000 }, (_, ordinal) => Math.abs(placeOf(ordinal + 1) - placeOf(ordinal)));
  // Of two places drawn by chance the distance is a third of the list, on average.
  expect(steps.reduce((sum, step) => sum + step, 0) / steps.length / PLACES).toBeCloseTo(1 / 3, 1);
});
