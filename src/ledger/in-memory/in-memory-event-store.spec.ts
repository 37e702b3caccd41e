import { eventStoreContract } from '../../../test/contract/event-store.contract';
import { InMemoryEventStore } from './in-memory-event-store.adapter';

eventStoreContract('the in-memory store', { hasInstances: false, hasQueue: false }, async () => ({
  store: new InMemoryEventStore(),
  another: () => Promise.reject(new Error('a log in memory belongs to one instance')),
  close: async () => undefined,
}));
