import { aStream, anAppend, anEvent } from '../../../test/contract/appends';
import type { FactsAsked } from '../../ledger/event-store.port';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { LogTail, TAIL_PAGE_EVENTS } from './log-tail.provider';

const [ONE, TWO, NONE] = ['a.one', 'a.two', 'a.none'];

/** A log of events of two names in turn, and what is asked of the store itself. */
async function logOf(count: number) {
  const store = new InMemoryEventStore();
  const asked: FactsAsked[] = [];
  let made = 0;
  const add = async (more: number): Promise<void> => {
    for (const end = made + more; made < end; made += 1)
      await store.append(anAppend({ stream: aStream(), events: [anEvent({ type: `${made % 2 === 0 ? ONE : TWO}.v1` })] }));
  };
  await add(count);
  const tail = new LogTail({ head: () => store.head(), readFacts: (facts) => (asked.push(facts), store.readFacts(facts)) }, () => 0);
  store.onAppended(() => tail.appended());
  const read = (after: number, names: readonly string[], limit = 1_000) => tail.readFacts({ after: BigInt(after), limit, names });
  return { store, asked, add, tail, read };
}
const places = ({ facts }: { readonly facts: readonly { readonly position: bigint }[] }): number[] =>
  facts.map(({ position }) => Number(position));

it('readers at the head share one reading, and each gets the facts it asked for', async () => {
  const { asked, add, read } = await logOf(0);
  await Promise.all([read(0, [ONE]), read(0, [TWO]), read(0, [NONE])]);
  asked.length = 0;
  await add(5);
  const [one, two, both, none] = await Promise.all([read(0, [ONE]), read(0, [TWO]), read(0, [TWO, ONE]), read(0, [NONE])]);
  expect([one, two, both, none].map((page) => places(page))).toEqual([[1, 3, 5], [2, 4], [1, 2, 3, 4, 5], []]);
  expect([one, none].map((page) => [page.last, page.countTo(page.last), page.countTo(2n), page.isFull])).toEqual([
    [5n, 5, 2, false],
    [5n, 5, 2, false],
  ]);
  expect(asked).toHaveLength(1);
});

it('who asks from the end after an append sees it, though a reading was under way', async () => {
  const { add, read } = await logOf(1);
  await read(1, [ONE, TWO]);
  const before = read(1, [ONE, TWO]);
  await add(3);
  const { last } = await before;
  expect(places(await read(Number(last), [ONE, TWO])).at(-1)).toBe(4);
});

it('who stands in the middle is given the rest, without another reading', async () => {
  const { asked, add, read } = await logOf(0);
  await read(0, [ONE, TWO]);
  await add(4);
  await read(0, [ONE, TWO]);
  asked.length = 0;
  const page = await read(2, [ONE, TWO]);
  expect([places(page), page.countTo(page.last), page.countTo(3n), asked.length]).toEqual([[3, 4], 2, 1, 0]);
});

it('who is further behind asks the store, and so does who wants less than was read at once', async () => {
  const { asked, add, read } = await logOf(6);
  expect(places(await read(0, [ONE]))).toEqual([1, 3, 5]);
  await add(4);
  await read(6, [ONE]);
  asked.length = 0;
  expect(places(await read(6, [ONE], 3))).toEqual([7, 9]);
  expect(asked).toEqual([{ after: 6n, limit: 3, names: [ONE] }]);
});

it('what nobody had asked for is not missed by whoever asks first', async () => {
  const { add, read } = await logOf(0);
  await read(0, [ONE]);
  await add(4);
  expect(places(await read(0, [ONE]))).toEqual([1, 3]);
  expect(places(await read(0, [TWO]))).toEqual([2, 4]);
  await add(2);
  const both = await Promise.all([read(4, [ONE]), read(4, [TWO, NONE])]);
  expect(both.map((page) => places(page))).toEqual([[5], [6]]);
});

it('a long way is told to go on, a page at a time, and loses nothing', async () => {
  const { add, read } = await logOf(0);
  await read(0, [TWO]);
  await add(2 * TAIL_PAGE_EVENTS + 10);
  const seen: number[] = [];
  let after = 0n;
  for (let page = await read(0, [TWO]); page.last !== after; page = await read(Number(after), [TWO])) {
    seen.push(...places(page));
    after = page.last;
  }
  expect([Number(after), seen.length, new Set(seen).size]).toEqual([2 * TAIL_PAGE_EVENTS + 10, TAIL_PAGE_EVENTS + 5, TAIL_PAGE_EVENTS + 5]);
});

it('whoever asks where nothing was appended since the last reading is told so, without another one', async () => {
  const { asked, add, read } = await logOf(0);
  await read(0, [ONE]);
  await add(1);
  await read(0, [ONE]);
  asked.length = 0;
  expect([(await read(1, [ONE])).last, (await read(1, [TWO])).isFull, asked.length]).toEqual([1n, false, 0]);
  await add(1);
  expect([(await read(1, [TWO])).last, asked.length]).toEqual([2n, 1]);
});

it('whoever asks while a reading is under way gets what it brings', async () => {
  const { asked, add, read } = await logOf(0);
  await read(0, [ONE, TWO]);
  await add(2);
  const first = read(0, [ONE]);
  await Promise.resolve();
  const second = read(0, [TWO]);
  expect([places(await first), places(await second), asked.length]).toEqual([[1], [2], 1]);
});

it('looks by itself after a while, for a word may be lost', async () => {
  const store = new InMemoryEventStore();
  let nowMs = 0;
  const tail = new LogTail(store, () => nowMs);
  const last = async (): Promise<bigint> => (await tail.readFacts({ after: 0n, limit: 10, names: [ONE] })).last;
  await last();
  await last();
  await store.append(anAppend({ stream: aStream(), events: [anEvent({ type: `${ONE}.v1` })] }));
  nowMs = 499;
  expect(await last()).toBe(0n);
  nowMs = 500;
  expect(await last()).toBe(1n);
});

it('a reading that failed is made again by whoever asks next', async () => {
  const store = new InMemoryEventStore();
  let isAway = false;
  const tail = new LogTail(
    { head: () => store.head(), readFacts: async (asked) => (isAway ? Promise.reject(new Error('away')) : store.readFacts(asked)) },
    () => 0,
  );
  const last = async (): Promise<bigint> => (await tail.readFacts({ after: 0n, limit: 10, names: [ONE] })).last;
  await last();
  await last();
  await store.append(anAppend({ stream: aStream(), events: [anEvent({ type: `${ONE}.v1` })] }));
  tail.appended();
  isAway = true;
  await expect(last()).rejects.toThrow('away');
  isAway = false;
  expect(await last()).toBe(1n);
});
