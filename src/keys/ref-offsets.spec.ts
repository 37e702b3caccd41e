import fc from 'fast-check';
import type { Uuid } from '../kernel/uuid';
import { RefOffsets } from './ref-offsets';

const refs = fc.uuid().map((text) => text as Uuid);

it('tells every offset that was added under a reference, however many there are', () =>
  fc.assert(
    fc.property(fc.uniqueArray(refs, { minLength: 1, maxLength: 3_000, size: 'max' }), (all) => {
      const offsets = new RefOffsets();
      all.forEach((ref, index) => offsets.add(ref, 128 * (index + 1)));
      expect(all.filter((ref, index) => ![...offsets.of(ref)].includes(128 * (index + 1)))).toEqual([]);
    }),
    { numRuns: 20 },
  ));

it('tells almost nothing of a reference that was not added', () =>
  fc.assert(
    fc.property(fc.uniqueArray(refs, { minLength: 100, maxLength: 200 }), (all) => {
      const offsets = new RefOffsets();
      all.slice(50).forEach((ref, index) => offsets.add(ref, 128 * (index + 1)));
      expect(all.slice(0, 50).flatMap((ref) => [...offsets.of(ref)]).length).toBeLessThan(2);
    }),
    { numRuns: 20 },
  ));

it('keeps references apart that are alike but for their first or their last digits', () => {
  const offsets = new RefOffsets();
  const alike = Array.from({ length: 5_000 }, (_, index) => index.toString(16).padStart(8, '0')).flatMap(
    (digits) => [`${digits}-0000-4000-8000-000000000001`, `00000000-0000-4000-8000-0001${digits}`] as Uuid[],
  );
  alike.forEach((ref, index) => offsets.add(ref, index + 1));
  expect(Math.max(...alike.map((ref) => [...offsets.of(ref)].length))).toBeLessThan(3);
});
