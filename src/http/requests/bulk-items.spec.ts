import { carriedOut } from './bulk-items';

interface Item {
  readonly itemKey?: string;
  readonly value: number;
}
async function run(...items: Item[]): Promise<{ results: readonly unknown[]; done: readonly number[] }> {
  const done: number[] = [];
  const results = await carriedOut(items, async (own) => {
    done.push(...own.map(({ value }) => value));
    return own.map(({ value }) => `did ${value}`);
  });
  return { results, done };
}

it('gives a result for each, in order', async () =>
  expect((await run({ value: 1 }, { itemKey: 'a', value: 2 })).results).toEqual(['did 1', 'did 2']));
it('carries equal items of one key out once, and gives both the result', async () =>
  expect(await run({ itemKey: 'a', value: 1 }, { value: 2 }, { itemKey: 'a', value: 1 })).toEqual({
    results: ['did 1', 'did 2', 'did 1'],
    done: [1, 2],
  }));
it('refuses the second of two different items of one key', async () =>
  expect(await run({ itemKey: 'a', value: 1 }, { itemKey: 'a', value: 2 }, { itemKey: 'a', value: 1 })).toEqual({
    results: ['did 1', { refused: 'IDEMPOTENCY_KEY_REUSED', params: {} }, 'did 1'],
    done: [1],
  }));
it('takes equal items without a key for two', async () => expect((await run({ value: 1 }, { value: 1 })).done).toEqual([1, 1]));
