import { AppendRefused, MAX_APPEND_BYTES, MAX_EVENTS_PER_APPEND } from '../../src/ledger/event-store.port';
import type { Append } from '../../src/ledger/event-store.port';
import { anAppend, anEvent, someEvents } from './appends';
import type { GetStore } from './store-under-test';

const text = (bytes: number): string => `"${'x'.repeat(bytes - 2)}"`;
/** What an event of the contract takes beside its data, with room for what a store counts too. */
const OVERHEAD_BYTES = 1_000;

const REFUSED: Record<string, () => Append> = {
  'no events': () => anAppend({ events: [] }),
  'one event too many': () => anAppend({ events: someEvents(MAX_EVENTS_PER_APPEND + 1) }),
  'too many bytes in one event': () => anAppend({ events: [anEvent({ data: text(MAX_APPEND_BYTES) })] }),
  'too many bytes in several events': () =>
    anAppend({ events: Array.from({ length: 4 }, () => anEvent({ metadata: text(MAX_APPEND_BYTES / 4) })) }),
  'too many bytes in few characters': () => anAppend({ events: [anEvent({ data: `"${'技'.repeat(MAX_APPEND_BYTES / 3)}"` })] }),
  'a NUL in the data': () => anAppend({ events: [anEvent(), anEvent({ data: '"\0"' })] }),
  'a NUL in the metadata': () => anAppend({ events: [anEvent({ metadata: '"\0"' })] }),
  'a NUL in the type': () => anAppend({ events: [anEvent({ type: 'a\0b' })] }),
  'half of a surrogate pair': () => anAppend({ events: [anEvent({ data: '"\ud83d"' })] }),
  'an event id that is no UUID': () => anAppend({ events: [anEvent({ id: 'x' as ReturnType<typeof anEvent>['id'] })] }),
  'a commitment that is no hash': () => anAppend({ events: [anEvent({ d: 'abc' })] }),
  'no type': () => anAppend({ events: [anEvent({ type: '' })] }),
  "a stream of the store's own": () => anAppend({ stream: '$all-x' }),
  'a name without end': () => anAppend({ stream: `contract-${'x'.repeat(3_000)}` }),
  'a negative revision': () => anAppend({ expected: -1 }),
  'a fraction of a revision': () => anAppend({ expected: 0.5 }),
  'a revision beyond all streams': () => anAppend({ expected: Number.MAX_SAFE_INTEGER }),
};

export function refusing(get: GetStore): void {
  describe('what no store can keep', () => {
    it.each(Object.entries(REFUSED))('is refused and not written: %s', async (_, make) => {
      const { store } = get();
      const append = make();
      const before = await store.head();
      await expect(store.append(append)).rejects.toBeInstanceOf(AppendRefused);
      expect(await store.appendEach([append])).toMatchObject([{ outcome: 'failed', error: expect.any(AppendRefused) }]);
      expect(await store.head()).toEqual(before);
    });

    it('begins above the limits: the largest appends are taken', async () => {
      const { store } = get();
      const many = anAppend({ events: someEvents(MAX_EVENTS_PER_APPEND) });
      const large = anAppend({ events: [anEvent({ data: text(MAX_APPEND_BYTES - OVERHEAD_BYTES) })] });
      await store.append(many);
      await store.append(large);
      expect(await store.readStream(many.stream)).toHaveLength(MAX_EVENTS_PER_APPEND);
      expect((await store.readStream(large.stream))[0]?.data).toBe(large.events[0]?.data);
    });

    it('never takes its neighbours with it', async () => {
      const { store } = get();
      const neighbours = Object.values(REFUSED).map(() => anAppend());
      const outcomes = await Promise.all(
        Object.values(REFUSED).flatMap((make, index) => [
          store.append(make()).then(
            () => 'kept',
            () => 'refused',
          ),
          store.append(neighbours[index]!).then(() => 'kept'),
        ]),
      );
      expect(outcomes).toEqual(neighbours.flatMap(() => ['refused', 'kept']));
    });
  });
}
