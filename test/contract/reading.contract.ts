import { anAppend, aStream, idsOf, readToEnd, someEvents } from './appends';
import type { GetStore } from './store-under-test';

export function reading(get: GetStore): void {
  describe('reading', () => {
    it('gives a stream from a revision on; nothing where there is none', async () => {
      const { store } = get();
      const append = anAppend({ events: someEvents(4) });
      await store.append(append);
      expect(idsOf(await store.readStream(append.stream, 2))).toEqual(idsOf(append.events.slice(2)));
      expect(await store.readStream(append.stream, 4)).toEqual([]);
      expect(await store.readStream(aStream())).toEqual([]);
    });

    it('gives several streams at once, each in order, and leaves out those without events', async () => {
      const { store } = get();
      const appends = Array.from({ length: 40 }, () => anAppend({ events: someEvents(3) }));
      await store.appendEach(appends);
      const streams = appends.map(({ stream }) => stream);
      const found = await store.readStreams([...streams, aStream(), ...streams]);
      expect(new Set(found.keys())).toEqual(new Set(streams));
      for (const { stream, events } of appends) expect(idsOf(found.get(stream)!)).toEqual(idsOf(events));
      expect(await store.readStreams([])).toEqual(new Map());
    });

    it('gives every event once in one rising order, whatever the size of a page', async () => {
      const { store } = get();
      const { position } = await store.head();
      const appends = Array.from({ length: 25 }, () => anAppend({ events: someEvents(2) }));
      await store.appendEach(appends);
      const all = await readToEnd(store, position, 7);
      expect(idsOf(all).sort()).toEqual(idsOf(appends.flatMap(({ events }) => events)).sort());
      all.slice(1).forEach((event, index) => expect(event.position > all[index]!.position).toBe(true));
      expect(all[0]!.position > position).toBe(true);
      expect(await readToEnd(store, position, 1_000)).toEqual(all);
    });

    it('gives fewer than asked for at the head alone', async () => {
      const { store } = get();
      const { position } = await store.head();
      await store.append(anAppend({ events: someEvents(5) }));
      expect(await store.readAll(position, 5)).toHaveLength(5);
      expect(await store.readAll(position, 4)).toHaveLength(4);
      expect(await store.readAll(position, 6)).toHaveLength(5);
      expect(await store.readAll((await store.head()).position, 6)).toEqual([]);
    });

    it('counts positions in bigint', async () => {
      const { store } = get();
      const { position } = await store.append(anAppend());
      expect(typeof position).toBe('bigint');
      expect((await store.readAll(position - 1n, 1))[0]?.position).toBe(position);
      expect((await store.readAll(2n ** 62n, 1))).toEqual([]);
    });
  });
}
