import { WarmMap } from './warm-map';

const filled = (count: number): WarmMap<number> => {
  const map = new WarmMap<number>();
  for (let index = 0; index < count; index += 1) map.set(String(index), index);
  return map;
};

it('is whole until the first time that something is forgotten', () => {
  const map = filled(3);
  map.age();
  expect([map.get('0'), map.size, map.isWhole]).toEqual([0, 4, true]);
});

it('forgets what nobody asked for during a generation, never what the last batch touched', () => {
  const map = filled(4);
  map.age();
  expect([map.get('0'), map.has('1'), map.isWhole]).toEqual([0, true, true]);
  map.set('9', 9);
  map.age();
  expect([map.has('0'), map.has('9'), map.has('1'), map.isWhole]).toEqual([true, true, false, false]);
});

it('remembers that something is not there', () => {
  const map = new WarmMap<number | undefined>();
  map.set('gone', undefined);
  expect([map.has('gone'), map.has('never')]).toEqual([true, false]);
});
