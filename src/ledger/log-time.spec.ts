import { id } from '../../test/support/stories/given';
import { Instant, instant, instantOfMicros, microsOf } from '../kernel/instant';
import type { NewEvent } from './event-store.port';
import { InMemoryEventStore } from './in-memory/in-memory-event-store.adapter';
import { LogTime } from './log-time.provider';

const START = instant('2026-12-07T01:00:00.000000Z');
const after = (micros: number): Instant => instantOfMicros(microsOf(START) + BigInt(micros));
const event = (number: number): NewEvent => ({
  id: id(number),
  type: 'tally.added.v1',
  data: '{}',
  metadata: '{}',
  saltKeyId: 'k',
  d: '0'.repeat(64),
  m: '0'.repeat(64),
});

async function logOf(...times: readonly number[]): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  for (const [index, time] of times.entries())
    await store.append({ stream: `tally-${id(index)}`, expected: 'no-stream', events: [event(index)], now: after(time) });
  return store;
}

it('an empty log ended before everything', async () => expect(await new LogTime(await logOf()).positionAt(START)).toBe(0n));

it.each([
  [-1, 0n],
  [0, 1n],
  [9, 1n],
  [10, 2n],
  [11, 2n],
  [29, 2n],
  [30, 3n],
  [49, 4n],
  [50, 5n],
  [1_000, 5n],
])('at %i microseconds it ended at %i', async (time, position) =>
  expect(await new LogTime(await logOf(0, 10, 30, 40, 50)).positionAt(after(time))).toBe(position),
);

it('finds any end of any log', async () => {
  const times = Array.from({ length: 40 }, (_, index) => index * 3);
  const log = new LogTime(await logOf(...times));
  for (let time = 0; time < 120; time += 1) expect(await log.positionAt(after(time))).toBe(BigInt(Math.floor(time / 3) + 1));
});

it('does not keep what the next event may still change', async () => {
  const store = await logOf(0);
  const log = new LogTime(store);
  expect(await log.positionAt(after(100))).toBe(1n);
  await store.append({ stream: `tally-${id(9)}`, expected: 'no-stream', events: [event(9)], now: after(50) });
  expect(await log.positionAt(after(100))).toBe(2n);
});
