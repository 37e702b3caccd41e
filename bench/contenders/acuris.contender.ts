import { ConnectFromPool, PgEventSource } from '@acuris/eventstore-postgresql';
import { lastValueFrom, tap, toArray } from 'rxjs';
import { type Contender, POOL_CONNECTIONS } from './contender';
import { CATEGORY, D, DATA, M, SALT_KEY_ID, TYPE } from './envelope';

/** acuris gives gapless positions too, by a lock on the whole table. */
export async function open(url: string): Promise<Contender> {
  const source = new PgEventSource(new ConnectFromPool({ connectionString: url, max: POOL_CONNECTIONS }), 'events');
  await source.manageSchema.createIfNotExists();
  const writer = source.streamWriter;
  return {
    append: ({ streamId, revision, id, metadata }) =>
      writer.write(
        { category: CATEGORY, id: streamId },
        [{ type: TYPE, data: DATA, metadata: { ...metadata, id, saltKeyId: SALT_KEY_ID, d: D, m: M } }],
        revision - 1,
      ),
    read: async (id) =>
      (await lastValueFrom(source.streamReader.readStreamForwards({ category: CATEGORY, id }).pipe(toArray()))).map(
        ({ event }) => event.data as unknown,
      ),
    catchUp: (handle) => lastValueFrom(source.storeReader.readAllForwards().pipe(tap(({ event }) => handle(event.data)))),
    close: () => source.close(),
  };
}
