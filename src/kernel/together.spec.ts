import { Together, type TogetherLimits } from './together';

/** Batches as they were begun; each ends when it is told to. */
function batches(limits: TogetherLimits = { most: 10, underWay: 1 }, nameOf?: (item: string) => string) {
  const begun: { readonly items: readonly string[]; readonly end: (fault?: Error) => void }[] = [];
  const together = new Together<string, string>(
    (items) =>
      new Promise((resolve, reject) => {
        begun.push({ items, end: (fault) => (fault ? reject(fault) : resolve(items.map((item) => item.toUpperCase()))) });
      }),
    limits,
    nameOf,
  );
  return { together, begun, items: () => begun.map((each) => each.items.join('')) };
}
const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

it('who comes alone goes at once, who comes meanwhile goes together', async () => {
  const { together, begun, items } = batches();
  const first = together.add('a');
  await soon();
  const others = [together.add('b'), together.add('c')];
  await soon();
  expect(items()).toEqual(['a']);
  begun[0]!.end();
  expect(await first).toBe('A');
  await soon();
  begun[1]!.end();
  expect([await Promise.all(others), items()]).toEqual([
    ['B', 'C'],
    ['a', 'bc'],
  ]);
});

it('who comes in one breath goes together, so many at most, in so many batches', async () => {
  const { together, items } = batches({ most: 2, underWay: 2 });
  for (const item of 'abcde') void together.add(item);
  await soon();
  expect(items()).toEqual(['ab', 'cd']);
});

it('in parts: a batch takes its part of all who are here, whether they wait or are under way', async () => {
  const { together, begun, items } = batches({ most: 10, underWay: 3, inParts: true });
  for (const item of 'abcdefg') void together.add(item);
  await soon();
  expect(items()).toEqual(['abc', 'def', 'g']);
  begun[0]!.end();
  for (const item of 'hijkl') void together.add(item);
  await soon();
  expect(items().slice(3)).toEqual(['hij']);
});

it('of one name only the first goes, the next one with the batch after', async () => {
  const { together, begun, items } = batches(undefined, (item) => item);
  const all = [...'abab'].map((item) => together.add(item));
  await soon();
  begun[0]!.end();
  await soon();
  begun[1]!.end();
  expect([await Promise.all(all), items()]).toEqual([
    ['A', 'B', 'A', 'B'],
    ['ab', 'ab'],
  ]);
});

it('a fault that is thrown at once is theirs too, and the next batch goes', async () => {
  let carried = 0;
  const together = new Together<string, string>(
    (items) => {
      carried += 1;
      if (carried === 1) throw new Error('away');
      return Promise.resolve(items);
    },
    { most: 1, underWay: 1 },
  );
  const [lost, kept] = [together.add('a'), together.add('b')];
  await expect(lost).rejects.toThrow('away');
  expect(await kept).toBe('b');
});
it("a fault is everybody's who was in the batch, and nobody else's", async () => {
  const { together, begun } = batches({ most: 1, underWay: 1 });
  const [lost, kept] = [together.add('a'), together.add('b')];
  await soon();
  begun[0]!.end(new Error('away'));
  await expect(lost).rejects.toThrow('away');
  await soon();
  begun[1]!.end();
  expect(await kept).toBe('B');
});

it('waits for company as long as each turn of the program brings somebody, and no longer', async () => {
  const turns: (() => void)[] = [];
  const { together, items } = batches({ most: 4, underWay: 1, turn: () => new Promise<void>((resolve) => turns.push(resolve)) });
  const endTurn = async (): Promise<void> => {
    turns.shift()!();
    await soon();
  };
  void together.add('a');
  await soon();
  void together.add('b');
  await endTurn();
  expect([items(), turns.length]).toEqual([[], 1]);
  await endTurn();
  expect([items(), turns.length]).toEqual([['ab'], 0]);
});
it('does not let those wait for a turn who came while a batch was under way: they go before its answers are given', async () => {
  const turns: (() => void)[] = [];
  const { together, begun, items } = batches({ most: 4, underWay: 1, turn: () => new Promise<void>((resolve) => turns.push(resolve)) });
  const first = together.add('a').then(() => items());
  await soon();
  turns.shift()!();
  await soon();
  void together.add('b');
  begun[0]!.end();
  expect(await first).toEqual(['a', 'b']);
  expect(turns).toEqual([]);
});
it('waits for so many turns and no longer, whoever comes', async () => {
  const turns: (() => void)[] = [];
  const { together, items } = batches({
    most: 4,
    underWay: 1,
    mostTurns: 1,
    turn: () => new Promise<void>((resolve) => turns.push(resolve)),
  });
  void together.add('a');
  await soon();
  void together.add('b');
  turns.shift()!();
  await soon();
  expect([items(), turns.length]).toEqual([['ab'], 0]);
});
it('does not wait for more than a batch holds', async () => {
  const turns: (() => void)[] = [];
  const { together, items } = batches({ most: 2, underWay: 1, turn: () => new Promise<void>((resolve) => turns.push(resolve)) });
  for (const item of 'abc') void together.add(item);
  await soon();
  turns.shift()!();
  await soon();
  expect([items(), turns.length]).toEqual([['ab'], 0]);
});
