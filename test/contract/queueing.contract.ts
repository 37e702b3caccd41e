import type { AppendOutcome } from '../../src/ledger/event-store.port';
import { StoreOverloaded } from '../../src/ledger/event-store.port';
import { anAppend, aStream, readToEnd } from './appends';
import type { GetStore, Traits } from './store-under-test';

type Outcome = Promise<'appended' | 'overloaded'>;
const outcomeOf = (append: Promise<AppendOutcome>): Outcome =>
  append.then(
    () => 'appended',
    (error: unknown) => (error instanceof StoreOverloaded ? 'overloaded' : Promise.reject(error)),
  );
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

export function queueing(get: GetStore, { hasQueue }: Traits): void {
  (hasQueue ? describe : describe.skip)('the queue', () => {
    it('refuses when it is full, and then nothing of the append is written', async () => {
      const { store, another } = get();
      const small = await another({ queuedAppends: 5 });
      const appends = times(20, () => anAppend());
      const outcomes = await Promise.all(appends.map((append) => outcomeOf(small.append(append))));
      expect(outcomes).toContain('overloaded');
      const found = await store.readStreams(appends.map(({ stream }) => stream));
      expect(appends.map(({ stream }) => (found.has(stream) ? 'appended' : 'overloaded'))).toEqual(outcomes);
      expect(await outcomeOf(small.append(anAppend()))).toBe('appended');
    });

    it('is not filled by one tenant alone', async () => {
      const small = await get().another({ queuedAppendsPerTenant: 5 });
      const greedy = times(20, () => outcomeOf(small.append(anAppend({ tenant: 'greedy' }))));
      const other = outcomeOf(small.append(anAppend({ tenant: 'modest' })));
      expect(await other).toBe('appended');
      expect((await Promise.all(greedy)).filter((outcome) => outcome === 'overloaded').length).toBeGreaterThan(0);
    });

    it('lets a clerk pass a long import', async () => {
      const small = await get().another({ batchEvents: 20 });
      const { position: before } = await small.head();
      const importing = small.appendEach(times(300, () => anAppend({ tenant: 'importer' })));
      const clerk = await small.append(anAppend());
      const outcomes = await importing;
      // Positions are not dense, so events are counted.
      const passed = (await readToEnd(small, before)).filter(({ position }) => position <= clerk.position);
      expect(passed.length).toBeLessThanOrEqual(2 * 20);
      expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toHaveLength(300);
    });

    it('lets an import go on while clerks are busy', async () => {
      const small = await get().another({ batchEvents: 4 });
      const clerks = times(200, () => small.append(anAppend()));
      const imported = await small.append(anAppend({ lane: 'bulk' }));
      const answers = await Promise.all(clerks);
      expect(answers.filter(({ position }) => position > imported.position).length).toBeGreaterThan(150);
    });

    it('takes the tenants of a lane in turn', async () => {
      const small = await get().another({ batchEvents: 8 });
      const many = times(100, () => small.append(anAppend({ tenant: 'many' })));
      const one = await small.append(anAppend({ tenant: 'one' }));
      const answers = await Promise.all(many);
      expect(answers.filter(({ position }) => position > one.position).length).toBeGreaterThan(80);
    });

    it('keeps the order of the appends to one stream', async () => {
      const { store } = get();
      const stream = aStream();
      const answers = await Promise.all(
        times(30, (index) => store.append(anAppend({ stream, expected: index === 0 ? 'no-stream' : index - 1 }))),
      );
      expect(answers.map(({ revision }) => revision)).toEqual(times(30, (index) => index));
    });

    it('is emptied before the store closes, and takes no more then', async () => {
      const closing = await get().another();
      const appends = times(50, () => anAppend());
      const outcomes = appends.map((append) => outcomeOf(closing.append(append)));
      const closed = closing.close();
      expect(await outcomeOf(closing.append(anAppend()))).toBe('overloaded');
      await closed;
      expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['appended']));
      expect((await get().store.readStreams(appends.map(({ stream }) => stream))).size).toBe(50);
    });
  });
}
