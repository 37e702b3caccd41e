import { KeptWithin } from './kept-within';

let nowMs = 0;
const memory = (): KeptWithin<string> => new KeptWithin({ mostBytes: 10, mostMs: 1_000 }, () => nowMs);
const keptOf = (kept: KeptWithin<string>, ...names: readonly string[]): readonly (string | undefined)[] =>
  names.map((name) => kept.get(name));

it('keeps as much as fits, and lets go first of what was asked for longest ago', () => {
  const kept = memory();
  for (const name of ['a', 'b', 'c']) kept.keep(name, name, 3);
  kept.get('a');
  kept.keep('d', 'd', 4);
  expect(keptOf(kept, 'a', 'b', 'c', 'd')).toEqual(['a', undefined, 'c', 'd']);
});
it('keeps exactly as much as is allowed, and nothing that is larger', () => {
  const kept = memory();
  kept.keep('whole', 'whole', 10);
  kept.keep('larger', 'larger', 11);
  expect(keptOf(kept, 'whole', 'larger')).toEqual(['whole', undefined]);
});
it('counts a value once that is kept again, and not one that was dropped', () => {
  const kept = memory();
  for (let time = 0; time < 5; time += 1) kept.keep('a', `a${time}`, 5);
  kept.keep('b', 'b', 5);
  kept.drop('a');
  kept.keep('c', 'c', 5);
  expect(keptOf(kept, 'a', 'b', 'c')).toEqual([undefined, 'b', 'c']);
});
it('gives nothing older than told, however often it was asked for, and counts it no more', () => {
  const kept = memory();
  nowMs = 0;
  kept.keep('a', 'a', 10);
  nowMs = 999;
  expect(kept.get('a')).toBe('a');
  nowMs = 1_000;
  expect([kept.get('a'), kept.size]).toEqual([undefined, 0]);
  kept.keep('b', 'b', 10);
  expect(kept.get('b')).toBe('b');
});
it('sweeps out what is old, and nothing else', () => {
  const kept = memory();
  nowMs = 0;
  kept.keep('old', 'old', 5);
  nowMs = 500;
  kept.keep('young', 'young', 5);
  nowMs = 1_000;
  kept.sweep();
  expect([kept.size, kept.get('young')]).toEqual([1, 'young']);
});
