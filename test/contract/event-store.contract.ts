import { appending } from './appending.contract';
import { bytes } from './bytes.contract';
import { modelled } from './modelled.contract';
import { queueing } from './queueing.contract';
import { racing } from './racing.contract';
import { reading } from './reading.contract';
import { refusing } from './refusing.contract';
import type { StoreUnderTest, Traits } from './store-under-test';
import { waking } from './waking.contract';

/**
 * What the port `EventStore` promises, for every adapter. All tests share one log that is empty at first, as in life:
 * each makes streams of its own and looks only at what was appended since.
 */
export function eventStoreContract(name: string, traits: Traits, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`the contract of an event store, kept by ${name}`, () => {
    let made: StoreUnderTest;
    beforeAll(async () => {
      made = await makeStore();
    });
    afterAll(() => made.close());

    it('starts with an empty log', async () => {
      expect(await made.store.head()).toEqual({ position: 0n, at: null });
      expect(await made.store.readAll(0n, 10)).toEqual([]);
    });

    for (const part of [appending, refusing, bytes, reading, waking, racing, queueing, modelled]) part(() => made, traits);
  });
}
