import type { Append, AppendOutcome } from './event-store.port';
import { appendInWindow } from './append-in-window';

const list = [0, 1, 2, 3, 4].map((number) => ({ number }) as unknown as Append);
const outcomeOf = (append: Append): AppendOutcome => append as unknown as AppendOutcome;
const given = async (window: number, appends = list): Promise<{ readonly most: number; readonly outcomes: readonly unknown[] }> => {
  let [underWay, most] = [0, 0];
  const outcomes = await appendInWindow(appends, window, async (append) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
    return outcomeOf(append);
  });
  return { most, outcomes };
};

it('has a window of them under way at once, and no more', async () => {
  expect(await Promise.all([1, 2, 5, 100].map(async (window) => (await given(window)).most))).toEqual([1, 2, 5, 5]);
});
it('tells each where it stood, whatever ends first', async () => {
  const released: (() => void)[] = [];
  const all = appendInWindow(list, 5, async (append) => {
    await new Promise<void>((resolve) => {
      released.push(resolve);
    });
    return outcomeOf(append);
  });
  released.reverse().forEach((release) => release());
  expect(await all).toEqual(list);
});
it('of none is none', async () => expect(await given(5, [])).toEqual({ most: 0, outcomes: [] }));
