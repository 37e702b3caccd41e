import { instant, instantOfMicros, microsOf } from '../../src/kernel/instant';
import { AppendRefused, RevisionConflict } from '../../src/ledger/event-store.port';
import { anAppend, anEvent, aStream, idsOf, inFull, NOW, someEvents } from './appends';
import type { GetStore } from './store-under-test';

export function appending(get: GetStore): void {
  describe('appending', () => {
    it('numbers a stream from 0 without gaps, over appends of one and of many events', async () => {
      const { store } = get();
      const [stream, first, second] = [aStream(), someEvents(3), someEvents(2)];
      await store.append(anAppend({ stream, events: first }));
      await store.append(anAppend({ stream, expected: 2, events: second }));
      const events = await store.readStream(stream);
      expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
      expect(idsOf(events)).toEqual(idsOf([...first, ...second]));
    });

    it('answers with revision, position and time of the last event', async () => {
      const { store } = get();
      const append = anAppend({ events: someEvents(3) });
      const appended = await inFull(store.append(append));
      const { revision, position, at } = (await store.readStream(append.stream)).at(-1)!;
      expect(appended).toEqual({ outcome: 'appended', revision, position, at });
      expect(await store.head()).toEqual({ position, at });
    });

    it('tells the actual revision where the expectation does not hold, and writes nothing', async () => {
      const { store } = get();
      const [stream, missing] = [aStream(), aStream()];
      await store.append(anAppend({ stream, events: someEvents(2) }));
      const before = await store.head();
      const conflict = async (change: Parameters<typeof anAppend>[0]): Promise<unknown> =>
        store.append(anAppend({ ...change, events: someEvents(2) })).catch((error: unknown) => error);
      expect(await conflict({ stream })).toEqual(new RevisionConflict(stream, 'no-stream', 1));
      expect(await conflict({ stream, expected: 0 })).toMatchObject({ stream, expected: 0, actual: 1 });
      expect(await conflict({ stream, expected: 2 })).toMatchObject({ expected: 2, actual: 1 });
      expect(await conflict({ stream: missing, expected: 0 })).toMatchObject({ expected: 0, actual: -1 });
      expect(await store.head()).toEqual(before);
      expect(await store.readStream(missing)).toEqual([]);
    });

    it('gives each of many appends an outcome of its own, in order; a bad one fails alone', async () => {
      const { store } = get();
      const [good, nul, stale, last] = [
        anAppend(),
        anAppend({ events: [anEvent({ data: '"\0"' })] }),
        anAppend({ expected: 7 }),
        anAppend(),
      ];
      const next = anAppend({ stream: good.stream, expected: 0 });
      const outcomes = await store.appendEach([good, nul, stale, next, last]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['appended', 'failed', 'failed', 'appended', 'appended']);
      expect(outcomes[1]).toMatchObject({ error: expect.any(AppendRefused) });
      expect(outcomes[2]).toMatchObject({ error: expect.any(RevisionConflict) });
      expect(await store.readStream(good.stream)).toHaveLength(2);
      expect(await store.readStreams([nul.stream, stale.stream])).toEqual(new Map());
      expect(await store.appendEach([])).toEqual([]);
    });
  });

  describe('the same append twice', () => {
    it('is one append with one answer, also after the stream has grown', async () => {
      const { store } = get();
      const append = anAppend({ events: someEvents(2) });
      const first = await inFull(store.append(append));
      expect(await inFull(store.append(append))).toEqual(first);
      await store.append(anAppend({ stream: append.stream, expected: 1 }));
      expect(await inFull(store.append({ ...append, now: instant('2027-01-01T00:00:00.000000Z') }))).toEqual(first);
      expect(await store.readStream(append.stream)).toHaveLength(3);
    });

    it('is one append also where both are under way at once, or in one list', async () => {
      const { store } = get();
      const append = anAppend();
      const [one, other] = await Promise.all([inFull(store.append(append)), inFull(store.append(append))]);
      expect(other).toEqual(one);
      expect(await Promise.all((await store.appendEach([append, append])).map(inFull))).toEqual([one, one]);
      expect(await store.readStream(append.stream)).toHaveLength(1);
    });

    it('is a conflict where only some of the events are there, or elsewhere', async () => {
      const { store } = get();
      const append = anAppend({ events: someEvents(2) });
      await store.append(append);
      const [first] = append.events;
      const conflict = { actual: 1 };
      await expect(store.append({ ...append, events: [first!, anEvent()] })).rejects.toMatchObject(conflict);
      await expect(store.append({ ...append, events: [...append.events, anEvent()] })).rejects.toMatchObject(conflict);
      await expect(store.append({ ...append, expected: 0 })).rejects.toMatchObject(conflict);
    });
  });

  describe('the time of an event', () => {
    const appendAt = (now: string) => inFull(get().store.append(anAppend({ now: instant(now), events: someEvents(2) })));

    it("is the clock's, to the microsecond", async () => {
      const append = anAppend({ now: instant('2026-05-01T00:00:00.120000Z') });
      expect((await inFull(get().store.append(append))).at).toBe('2026-05-01T00:00:00.120000Z');
      const whole = anAppend({ now: instant('2026-05-01T00:00:01.000000Z') });
      await get().store.append(whole);
      expect((await get().store.readStream(whole.stream))[0]!.at).toBe('2026-05-01T00:00:01.000000Z');
    });

    it('rises with every event, also where the clock stands still or steps back', async () => {
      const { store } = get();
      const { position } = await store.head();
      const { at } = await appendAt('2026-06-01T00:00:00.999999Z');
      expect(at).toBe('2026-06-01T00:00:01.000000Z');
      await appendAt('2026-06-01T00:00:00.999999Z');
      await appendAt('1999-12-31T23:59:59.999999Z');
      const after = await Promise.all(['2026-06-01T00:00:00.000000Z', '2026-06-02T00:00:00.000000Z', NOW].map(appendAt));
      const micros = (await store.readAll(position, 100)).map((event) => microsOf(event.at));
      expect(micros).toHaveLength(12);
      micros.slice(1).forEach((value, index) => expect(value > micros[index]!).toBe(true));
      expect(
        after
          .map((appended) => appended.at)
          .sort()
          .at(-1),
      ).toBe((await store.head()).at);
      expect(instantOfMicros(micros.at(-1)!)).toBe((await store.head()).at);
    });
  });
}
