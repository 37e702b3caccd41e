import type { AppendMeter } from './append-meter.port';
import { type Append, AppendRefused, OutcomeUnknown, RevisionConflict, StoreOverloaded } from './event-store.port';
import { InMemoryEventStore } from './in-memory/in-memory-event-store.adapter';
import { meteredAppend, meteredAppends } from './metered-append.provider';
import { anAppend, aStream } from '../../test/contract/appends';

const STREAM = aStream();
const told: [string, string, boolean][] = [];
const meter: AppendMeter = { appended: (lane, outcome, seconds) => void told.push([lane, outcome, seconds >= 0]) };
beforeEach(() => void told.splice(0));

it('tells lane and outcome of what was appended, and of what was not', async () => {
  const store = new InMemoryEventStore();
  const append: Append = anAppend({ stream: STREAM });
  await meteredAppend(store, append, meter);
  await expect(meteredAppend(store, anAppend({ stream: STREAM }), meter)).rejects.toThrow(RevisionConflict);
  await meteredAppends(store, [anAppend(), anAppend({ stream: STREAM })], meter);
  expect(told).toEqual([
    ['interactive', 'appended', true],
    ['interactive', 'conflict', true],
    ['bulk', 'appended', true],
    ['bulk', 'conflict', true],
  ]);
});
it.each([
  [new AppendRefused('no'), 'refused'],
  [new OutcomeUnknown('?'), 'unknown'],
  [new StoreOverloaded('full'), 'overloaded'],
  [new Error('else'), 'fault'],
])('throws on what the store throws: %s', async (fault, outcome) => {
  await expect(meteredAppend({ append: () => Promise.reject(fault) }, anAppend({ stream: STREAM }), meter)).rejects.toBe(fault);
  expect(told).toEqual([['interactive', outcome, true]]);
});
