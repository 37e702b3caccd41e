import { randomUUID } from 'node:crypto';
import { KeyFilter } from './key-filter';

const uuids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

it('knows nobody at first', () => expect(new KeyFilter().mayHold('anybody')).toBe(false));

it('knows each key that was added, however many came after, and takes few strangers for one', () => {
  const [filter, added, strangers] = [new KeyFilter(), uuids(20_000), uuids(20_000)];
  const news = added.filter((key) => filter.add(key)).length;
  expect(added.every((key) => filter.mayHold(key) && !filter.add(key))).toBe(true);
  // Three layers of at most 0.1 % each.
  expect(strangers.filter((key) => filter.mayHold(key)).length).toBeLessThan(150);
  expect(added.length - news).toBeLessThan(150);
});
