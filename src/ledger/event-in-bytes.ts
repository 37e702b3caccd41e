import type { EventStore, Position, StoredEvent } from './event-store.port';

/** An event whose texts are the bytes that are stored: whoever hashes them needs no strings of them. */
export interface EventInBytes extends Omit<StoredEvent, 'data' | 'metadata'> {
  readonly data: Buffer;
  readonly metadata: Buffer;
}
export type BytesReader = Pick<EventStore, 'readAll' | 'readInBytes'>;

export const inBytes = (event: StoredEvent): EventInBytes => ({
  ...event,
  data: Buffer.from(event.data),
  metadata: Buffer.from(event.metadata),
});

/** The next events of the total order; from a store that hands over no bytes by way of its texts. */
export const readInBytes = async (store: BytesReader, after: Position, limit: number): Promise<readonly EventInBytes[]> =>
  store.readInBytes ? store.readInBytes(after, limit) : (await store.readAll(after, limit)).map(inBytes);
