import { eventStoreContract } from '../../../test/contract/event-store.contract';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

/** A server whose log is empty but for the server's own streams: the contract begins with an empty log. */
const url = process.env.ESDB_URL;

if (url) {
  eventStoreContract('the EventStoreDB store', { hasInstances: true, hasQueue: true }, async () => {
    const stores: EventStoreDbEventStore[] = [];
    const another = async (limits = {}): Promise<EventStoreDbEventStore> => {
      const store = new EventStoreDbEventStore({ url, limits });
      await store.open();
      stores.push(store);
      return store;
    };
    return { store: await another(), another, close: async () => void (await Promise.all(stores.map((store) => store.close()))) };
  });
} else {
  process.stdout.write('skipped: the contract over EventStoreDB; ESDB_URL names no server with an empty log (for instance esdb://127.0.0.1:2113?tls=false)\n');
  describe('the contract of an event store, kept by the EventStoreDB store', () => {
    it.skip('needs a server whose log is empty, named by ESDB_URL', () => undefined);
  });
}
