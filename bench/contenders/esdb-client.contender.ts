import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import type { Contender } from './contender';
import { CATEGORY, D, DATA, M, SALT_KEY_ID, TYPE } from './envelope';

/** The client alone, as its documents say, with the same event and the same expectation. */
export async function open(url: string): Promise<Contender> {
  const client = EventStoreDBClient.connectionString(url);
  return {
    append: ({ streamId, revision, id, metadata }) =>
      client.appendToStream(
        `bench-client-${CATEGORY}-${streamId}`,
        jsonEvent({ id, type: TYPE, data: DATA, metadata: { ...metadata, saltKeyId: SALT_KEY_ID, d: D, m: M } }),
        { expectedRevision: revision === 0 ? NO_STREAM : BigInt(revision - 1) },
      ),
    close: () => client.dispose(),
  };
}
