import { canonicalJson } from '../../src/kernel/canonical-json';
import { inBytes, readInBytes } from '../../src/ledger/event-in-bytes';
import type { FactsAsked, StoredEvent } from '../../src/ledger/event-store.port';
import { anAppend, anEvent, asGiven, aStream, idsOf, readToEnd, someEvents } from './appends';
import { DELICATE } from './bytes.contract';
import type { GetStore } from './store-under-test';

const factOf = ({ id, type, data, revision, position, at }: StoredEvent): object => ({ id, type, data, revision, position, at });

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

    it('gives to each of those who read at one moment the stream asked for, byte for byte, and as one who reads alone is given it', async () => {
      const { store } = get();
      const texts = DELICATE.flatMap((text) => [canonicalJson({ text }), canonicalJson(text)]);
      const appends = [
        anAppend({ events: someEvents(12) }),
        anAppend({ events: texts.map((data) => anEvent({ data, metadata: data })) }),
        anAppend(),
      ];
      await store.appendEach(appends);
      const streams = [...appends.map(({ stream }) => stream), aStream(), appends[0]!.stream];
      const together = await Promise.all(streams.map((stream) => store.readStream(stream)));
      for (const [index, stream] of streams.entries()) expect(together[index]).toEqual(await store.readStream(stream));
      expect(together.slice(0, 3).map((events) => events.map(asGiven))).toEqual(appends.map(({ events }) => events));
      expect(together.slice(3).map(idsOf)).toEqual([[], idsOf(appends[0]!.events)]);
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
      const pages = [
        await readInBytes(store, position, 7),
        await readInBytes(store, all[6]!.position, 1_000),
        await readInBytes(store, all.at(-1)!.position, 7),
      ];
      expect(pages.flat()).toEqual(all.map(inBytes));
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

    it('gives the facts of the names asked for, whatever their version, and says how much of the log that was', async () => {
      const { store } = get();
      const { position: before } = await store.head();
      const types = ['contract.wanted.v1', 'contract.other.v1', 'contract.wanted.v12', 'contract.wanted_too.v1', 'contract.other.v1'];
      const append = anAppend({ events: types.map((type) => anEvent({ type })) });
      const { position: last } = await store.append(append);
      const all = await store.readAll(before, 10);
      const ask = (asked: Partial<FactsAsked>) =>
        store.readFacts({ after: before, limit: 10, names: ['contract.wanted', 'contract.unheard_of'], ...asked });

      const page = await ask({});
      expect(page.facts).toMatchObject([all[0]!, all[2]!].map(factOf));
      expect([page.last, page.isFull, all.map(({ position }) => page.countTo(position)), page.countTo(before)]).toEqual([
        last,
        false,
        [1, 2, 3, 4, 5],
        0,
      ]);
      expect((await ask({ after: last })).countTo(before)).toBe(0);
      expect((await ask({ inFull: true })).facts).toMatchObject(
        [all[0]!, all[2]!].map(({ stream, metadata, ...event }) => ({ ...factOf(event as StoredEvent), stream, metadata })),
      );

      const narrow = await ask({ limit: 2 });
      expect([narrow.facts.map(({ id }) => id), narrow.last, narrow.isFull, narrow.countTo(last)]).toEqual([
        [all[0]!.id],
        all[1]!.position,
        true,
        2,
      ]);
      const nothing = await ask({ names: ['contract.unheard_of'] });
      expect([nothing.facts, nothing.last, nothing.isFull, nothing.countTo(last)]).toEqual([[], last, false, 5]);
      const end = await ask({ after: last });
      expect([end.facts, end.last, end.isFull, end.countTo(last)]).toEqual([[], last, false, 0]);
    });

    it('gives the facts of texts that it would not have written itself', async () => {
      const { store } = get();
      const { position } = await store.head();
      const texts = DELICATE.flatMap((text) => [canonicalJson({ text }), canonicalJson(text)]);
      await store.append(anAppend({ events: texts.map((data) => anEvent({ type: 'contract.delicate.v1', data, metadata: data })) }));
      const { facts } = await store.readFacts({ after: position, limit: 100, names: ['contract.delicate'], inFull: true });
      expect(facts.map(({ data, metadata }) => [data, metadata])).toEqual(texts.map((text) => [text, text]));
    });

    it('counts positions in bigint', async () => {
      const { store } = get();
      const { position } = await store.append(anAppend());
      expect(typeof position).toBe('bigint');
      expect((await store.readAll(position - 1n, 1))[0]?.position).toBe(position);
      expect(await store.readAll(2n ** 62n, 1)).toEqual([]);
    });
  });
}
