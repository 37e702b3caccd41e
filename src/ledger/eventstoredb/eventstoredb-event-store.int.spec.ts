import { randomUUID } from 'node:crypto';
import { eventStoreContract } from '../../../test/contract/event-store.contract';
import type { QueueLimits } from '../../../test/contract/store-under-test';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

/** The contract begins with an empty log: a ledger of its own in a server that may hold others (docs/adr/0036). */
const url = process.env.ESDB_URL;
const FEW = 12;

if (url) {
  eventStoreContract('the EventStoreDB store', { hasInstances: true, hasQueue: true }, async () => {
    const stores: EventStoreDbEventStore[] = [];
    const ledger = `contract-${randomUUID()}`;
    const another = async (limits?: QueueLimits): Promise<EventStoreDbEventStore> => {
      // Where a queue of five is to be full, few are under way beside it.
      const store = new EventStoreDbEventStore({ url, ledger, limits: limits && { appendsUnderWay: FEW, ...limits } });
      await store.open();
      stores.push(store);
      return store;
    };
    return { store: await another(), another, close: async () => void (await Promise.all(stores.map((store) => store.close()))) };
  });
} else {
  process.stdout.write(
    'skipped: the contract over EventStoreDB; ESDB_URL names no server (for instance esdb://127.0.0.1:2113?tls=false)\n',
  );
  describe('the contract of an event store, kept by the EventStoreDB store', () => {
    it.skip('needs a server, named by ESDB_URL', () => undefined);
  });
}
