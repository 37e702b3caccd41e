import { KeptWithin } from './kept-within';
import { SweptLater } from './swept-later';

const EVERY_MS = 15;
const LIFE_MS = 20;

/** Timers that ring when they are told to. */
function sweeping() {
  let nowMs = 0;
  const waiting = new Map<object, () => void>();
  const held: object[] = [];
  const timers = {
    setTimeout: (then: () => void, afterMs: number) => {
      expect(afterMs).toBe(EVERY_MS);
      const timer = { unref: () => held.splice(held.indexOf(timer), 1) };
      held.push(timer);
      waiting.set(timer, then);
      return timer;
    },
    clearTimeout: (timer: object | undefined) => void (timer && waiting.delete(timer)),
  };
  const kept = new KeptWithin<string>({ mostBytes: 10, mostMs: LIFE_MS }, () => nowMs);
  const ring = (): void => {
    nowMs += EVERY_MS;
    const rung = [...waiting.values()];
    waiting.clear();
    rung.forEach((then) => then());
  };
  return { kept, swept: new SweptLater(kept, EVERY_MS, timers), ring, waiting, held };
}

it('lets go of what nobody asks for any more, and then rests', () => {
  const { kept, swept, ring, waiting } = sweeping();
  kept.keep('a', 'a', 1);
  swept.wake();
  ring();
  expect([kept.size, waiting.size]).toEqual([1, 1]);
  ring();
  expect([kept.size, waiting.size]).toEqual([0, 0]);
  kept.keep('b', 'b', 1);
  swept.wake();
  expect(waiting.size).toBe(1);
});
it('has one timer however much is kept, and none that keeps a program from ending', () => {
  const { kept, swept, waiting, held } = sweeping();
  for (const name of ['a', 'b', 'c']) {
    kept.keep(name, name, 1);
    swept.wake();
  }
  expect([waiting.size, held]).toEqual([1, []]);
});
it('is stopped, and may be woken again', () => {
  const { kept, swept, waiting } = sweeping();
  kept.keep('a', 'a', 1);
  swept.stop();
  swept.wake();
  swept.stop();
  expect(waiting.size).toBe(0);
  swept.wake();
  expect(waiting.size).toBe(1);
});
