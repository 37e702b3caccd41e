import type { EventStore } from '../../src/ledger/event-store.port';
import { anAppend } from './appends';
import type { GetStore, Traits } from './store-under-test';

/** Comes back when the store has woken its reader and the reader finds the event. */
const seesAfterWaking = (store: EventStore, isThere: () => Promise<boolean>): { seen: Promise<void>; unsubscribe: () => Promise<void> } => {
  let unsubscribe = async (): Promise<void> => undefined;
  const seen = new Promise<void>((resolve, reject) => {
    unsubscribe = store.onAppended(() => void isThere().then((there) => there && resolve(), reject));
  });
  return { seen, unsubscribe };
};

export function waking(get: GetStore, { hasInstances }: Traits): void {
  const withInstances = hasInstances ? it : it.skip;

  describe('waking readers', () => {
    it("happens after an append of one's own, for each who asked", async () => {
      const { store } = get();
      const append = anAppend();
      const isThere = async (): Promise<boolean> => (await store.readStream(append.stream)).length > 0;
      const readers = [seesAfterWaking(store, isThere), seesAfterWaking(store, isThere)];
      await store.append(append);
      await Promise.all(readers.map(({ seen }) => seen));
      await Promise.all(readers.map(({ unsubscribe }) => unsubscribe()));
    });

    withInstances('happens after an append of another instance', async () => {
      const { store, another } = get();
      const other = await another();
      for (const append of [anAppend(), anAppend(), anAppend()]) {
        const reader = seesAfterWaking(other, async () => (await other.readStream(append.stream)).length > 0);
        await store.append(append);
        await reader.seen;
        await reader.unsubscribe();
      }
    });

    it('stops when it is no longer wanted', async () => {
      const { store } = get();
      let isWanted = true;
      const awakened: boolean[] = [];
      const unsubscribe = store.onAppended(() => awakened.push(isWanted));
      await unsubscribe();
      isWanted = false;
      const append = anAppend();
      const reader = seesAfterWaking(store, async () => (await store.readStream(append.stream)).length > 0);
      await store.append(append);
      await reader.seen;
      await reader.unsubscribe();
      expect(awakened).not.toContain(false);
    });
  });
}
