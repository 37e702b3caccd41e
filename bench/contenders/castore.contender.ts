import { PostgresEventStorageAdapter } from '@castore/event-storage-adapter-postgres';
import { type Contender, POOL_CONNECTIONS } from './contender';
import { CATEGORY, D, DATA, M, SALT_KEY_ID, TYPE } from './envelope';

/** castore counts versions from 1, and orders the events of an aggregate only. It offers no closing; the process ends. */
export async function open(url: string): Promise<Contender> {
  const connectionString = `${url}?max=${POOL_CONNECTIONS}`;
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const store = new PostgresEventStorageAdapter({ connectionString });
  return {
    append: ({ streamId, revision, id, metadata }) =>
      store.pushEvent(
        {
          aggregateId: streamId,
          version: revision + 1,
          type: TYPE,
          payload: DATA,
          metadata: { ...metadata, id, saltKeyId: SALT_KEY_ID, d: D, m: M },
        },
        { eventStoreId: CATEGORY },
      ),
    read: async (streamId) =>
      (await store.getEvents(streamId, { eventStoreId: CATEGORY })).events.map((event) => (event as { payload?: unknown }).payload),
    close: async () => undefined,
  };
}
