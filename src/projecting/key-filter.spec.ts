import { randomUUID } from 'node:crypto';
import { KeyFilter } from './key-filter';

const uuids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

it('knows nobody at first', () => expect(new KeyFilter().mayHold('anybody')).toBe(false));

it('knows each key that was added, however many came after, and takes few strangers for one', () => {
  const [filter, added, strangers] = [new KeyFilter(), uuids(20_000), uuids(20_000)];
  for (const key of added) filter.add(key);
  expect(added.every((key) => filter.mayHold(key))).toBe(true);
  // Five layers of at most 0.7 % each.
  expect(strangers.filter((key) => filter.mayHold(key)).length).toBeLessThan(1_000);
});
