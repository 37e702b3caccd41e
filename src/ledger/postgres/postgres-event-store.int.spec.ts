import { eventStoreContract } from '../../../test/contract/event-store.contract';
import { freshDatabase } from '../../../test/support/database';
import { migrate } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';

eventStoreContract('the PostgreSQL store', { hasInstances: true, hasQueue: true }, async () => {
  const database = await freshDatabase();
  await migrate(database.url);
  const stores: PostgresEventStore[] = [];
  const another = async (limits = {}): Promise<PostgresEventStore> => {
    const store = new PostgresEventStore({ url: database.url, limits: { readConnections: 2, ...limits } });
    await store.open();
    stores.push(store);
    return store;
  };
  return {
    store: await another(),
    another,
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    },
  };
});
