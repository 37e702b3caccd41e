import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore, postgreSQLEventStoreConsumer } from '@event-driven-io/emmett-postgresql';
import { Pool } from 'pg';
import { type Contender, PAGE_EVENTS, POOL_CONNECTIONS } from './contender';
import { CATEGORY, D, DATA, M, SALT_KEY_ID, TYPE } from './envelope';

/** emmett keeps JSON documents: salt key and commitments, which have no column, travel in the metadata. */
export async function open(url: string): Promise<Contender> {
  const pool = new Pool({ connectionString: url, max: POOL_CONNECTIONS });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: ({ streamId, revision, id, metadata }) =>
      store.appendToStream(
        `${CATEGORY}-${streamId}`,
        [{ type: TYPE, data: DATA, metadata: { ...metadata, id, saltKeyId: SALT_KEY_ID, d: D, m: M } }],
        { expectedStreamVersion: BigInt(revision) },
      ),
    read: async (streamId) => (await store.readStream(`${CATEGORY}-${streamId}`)).events.map(({ data }) => data as unknown),
    catchUp: async (handle) => {
      const consumer = postgreSQLEventStoreConsumer({
        connectionString: url,
        stopWhen: { noMessagesLeft: true },
        pulling: { batchSize: PAGE_EVENTS },
      });
      consumer.reactor({ processorId: randomUUID(), startFrom: 'BEGINNING', eachMessage: ({ data }) => handle(data) });
      await consumer.start();
      await consumer.close();
    },
    // Of two writers at one moment the one with the lower transaction may have the higher position.
    inexact:
      'orders by transaction and goes on behind the position of the last event, so that at the end of a page some come again and some not at all',
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
}
