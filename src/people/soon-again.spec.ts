import { SoonAgain } from './soon-again.provider';

/** A work whose every time is under way until it is told how it ends, in a time that passes when it is told to. */
function working() {
  let nowMs = 0;
  const [ends, told] = [[] as { done(): void; fail(fault: Error): void }[], [] as string[]];
  const due = new Map<object, { readonly atMs: number; readonly call: () => void }>();
  const time = {
    nowMs: () => nowMs,
    after: (ms: number, call: () => void) => {
      const timer = {};
      due.set(timer, { atMs: nowMs + ms, call });
      return () => void due.delete(timer);
    },
  };
  const again = new SoonAgain(
    () => new Promise<void>((done, fail) => void ends.push({ done, fail })),
    ({ message }) => void told.push(message),
    time,
  );
  const passed = async (ms: number): Promise<void> => {
    nowMs += ms;
    for (const [timer, { atMs, call }] of [...due]) {
      if (atMs > nowMs) continue;
      due.delete(timer);
      call();
    }
    await new Promise(setImmediate);
  };
  return { again, ends, told, passed };
}

it('does once what many ask for in one moment', async () => {
  const { again, ends, passed } = working();
  for (const _ of [1, 2, 3]) again.ask();
  await passed(49);
  expect(ends).toHaveLength(0);
  await passed(1);
  ends[0]!.done();
  await passed(60_000);
  expect(ends).toHaveLength(1);
});

it('is never under way twice, and rests for longer than it took', async () => {
  const { again, ends, passed } = working();
  again.ask();
  await passed(50);
  for (let asked = 0; asked < 20; asked += 1) {
    again.ask();
    await passed(50);
  }
  expect(ends).toHaveLength(1);
  ends[0]!.done();
  await passed(0);
  await passed(3_999);
  expect(ends).toHaveLength(1);
  await passed(1);
  expect(ends).toHaveLength(2);
});

it('tells a fault once and tries again until it is done, also where nobody asks any more', async () => {
  const { again, ends, told, passed } = working();
  again.ask();
  await passed(50);
  for (const time of [0, 1, 2]) {
    ends[time]!.fail(new Error(`fault ${time}`));
    await passed(0);
    await passed(5_000);
  }
  expect([ends.length, told]).toEqual([4, ['fault 0']]);
  ends[3]!.done();
  await passed(60_000);
  expect(ends).toHaveLength(4);
});

it('ends with a last time, behind the one under way', async () => {
  const { again, ends, passed } = working();
  again.ask();
  await passed(50);
  let isEnded = false;
  void again.end().then(() => (isEnded = true));
  ends[0]!.done();
  await passed(0);
  expect([ends.length, isEnded]).toEqual([2, false]);
  ends[1]!.done();
  await passed(0);
  again.ask();
  await passed(60_000);
  expect([ends.length, isEnded]).toEqual([2, true]);
});

it('ends also where that lasts for ever', async () => {
  const { again, ends, passed } = working();
  const ended = again.end();
  await passed(0);
  await passed(5_000);
  await ended;
  expect(ends).toHaveLength(1);
});
