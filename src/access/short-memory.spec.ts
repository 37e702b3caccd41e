import { ShortMemory } from './short-memory';

let ageMs = 0;
const memory = new ShortMemory<string>(() => ageMs, 100, 2);
const read = (name: string, value: string | undefined = name): Promise<string | undefined> =>
  memory.read(name, () => Promise.resolve(value));

it('keeps for its time, and not a moment longer', async () => {
  await read('a');
  ageMs = 99;
  expect(memory.get('a')).toBe('a');
  ageMs = 100;
  expect(memory.get('a')).toBeUndefined();
});
it('keeps as much as it may, the oldest goes', async () => {
  for (const name of ['b', 'c', 'd']) await read(name);
  expect(['b', 'c', 'd'].map((name) => memory.get(name))).toEqual([undefined, 'c', 'd']);
});
it('keeps nothing that is not there, or was forgotten', async () => {
  await memory.read('c', () => Promise.resolve(undefined));
  memory.forget('d');
  expect([memory.get('c'), memory.get('d')]).toEqual([undefined, undefined]);
});
it('counts from the beginning of the reading: what took long is old already', async () => {
  await memory.read('e', () => {
    ageMs += 100;
    return Promise.resolve('e');
  });
  expect(memory.get('e')).toBeUndefined();
});
