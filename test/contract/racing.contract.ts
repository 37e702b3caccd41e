import type { AppendOutcome, EventStore, Position, StoredEvent } from '../../src/ledger/event-store.port';
import { RevisionConflict } from '../../src/ledger/event-store.port';
import { anAppend, aStream, idsOf, inFull, readToEnd, someEvents } from './appends';
import type { GetStore, Traits } from './store-under-test';

const WRITERS = 16;
const APPENDS_PER_WRITER = 15;

const outcomeOf = (append: Promise<AppendOutcome>): Promise<AppendOutcome> =>
  append.catch((error: RevisionConflict) => ({ outcome: 'failed', error }));

export function racing(get: GetStore, { hasInstances }: Traits): void {
  const instances = async (): Promise<EventStore[]> =>
    hasInstances ? [get().store, await get().another(), await get().another()] : [get().store];

  describe('racing writers', () => {
    it('leave one winner for each revision; the others are told the actual one', async () => {
      const stores = await instances();
      const stream = aStream();
      for (let expected = -1; expected < 4; expected += 1) {
        const race = Array.from({ length: WRITERS }, (_, index) =>
          outcomeOf(stores[index % stores.length]!.append(anAppend({ stream, expected: expected === -1 ? 'no-stream' : expected }))),
        );
        const outcomes = await Promise.all(race);
        expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toMatchObject([{ revision: expected + 1 }]);
        const losers = outcomes.filter(({ outcome }) => outcome === 'failed');
        for (const loser of losers) expect(loser).toMatchObject({ error: { stream, actual: expected + 1 } });
      }
      expect(await stores[0]!.readStream(stream)).toHaveLength(5);
    });

    it('with one and the same append leave one copy and one answer', async () => {
      const stores = await instances();
      const append = anAppend({ events: someEvents(3) });
      const answers = await Promise.all(
        Array.from({ length: WRITERS }, (_, index) => inFull(stores[index % stores.length]!.append(append))),
      );
      answers.forEach((answer) => expect(answer).toEqual(answers[0]));
      expect(await stores[0]!.readStream(append.stream)).toHaveLength(3);
    });

    it('never let a late event slip in below one that was read', async () => {
      const stores = await instances();
      const start = (await stores[0]!.head()).position;
      const writing = Promise.all(Array.from({ length: WRITERS }, (_, index) => writeSome(stores[index % stores.length]!)));
      let isWriting = true;
      void writing.finally(() => (isWriting = false));
      const watching = stores.map((store) => watch(store, start, () => isWriting));
      const written = (await writing).flat();
      const all = await readToEnd(stores[0]!, start);
      expect(idsOf(all).sort()).toEqual([...written].sort());
      for (const seen of await Promise.all(watching)) expect(idsOf(seen)).toEqual(idsOf(all));
      expectOrdered(all);
    });
  });
}

async function writeSome(store: EventStore): Promise<string[]> {
  const ids: string[] = [];
  const stream = aStream();
  for (let index = 0; index < APPENDS_PER_WRITER; index += 1) {
    const events = someEvents(1 + (index % 3));
    const expected = ids.length === 0 ? 'no-stream' : ids.length - 1;
    await store.append(anAppend({ stream, expected, events }));
    ids.push(...idsOf(events));
  }
  return ids;
}

/** Reads on from the last position seen, as a projection does, until the writing is over and then once to the end. */
async function watch(store: EventStore, start: Position, isWriting: () => boolean): Promise<StoredEvent[]> {
  const seen: StoredEvent[] = [];
  while (isWriting()) seen.push(...(await store.readAll(seen.at(-1)?.position ?? start, 50)));
  seen.push(...(await readToEnd(store, seen.at(-1)?.position ?? start)));
  return seen;
}

/** One total order, in which time rises and each stream's revisions follow each other. */
function expectOrdered(events: readonly StoredEvent[]): void {
  const revisions = new Map<string, number>();
  events.forEach((event, index) => {
    expect(event.revision).toBe((revisions.get(event.stream) ?? -1) + 1);
    revisions.set(event.stream, event.revision);
    const before = events[index - 1];
    if (before) expect(event.position > before.position && event.at > before.at).toBe(true);
  });
}
