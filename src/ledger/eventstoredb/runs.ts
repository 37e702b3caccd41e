import type { NewEvent, StoredEvent } from '../event-store.port';
import { MAX_APPEND_BYTES, MAX_EVENTS_PER_APPEND } from '../event-store.port';

/** Neighbours of one stream, which one append can write: what stands together in the log was mostly written together. */
export function runsOf(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  const runs: StoredEvent[][] = [];
  let bytes = 0;
  for (const event of events) {
    const run = runs.at(-1);
    bytes += bytesOf(event);
    if (run?.[0]?.stream === event.stream && run.length < MAX_EVENTS_PER_APPEND && bytes <= MAX_APPEND_BYTES) run.push(event);
    else {
      runs.push([event]);
      bytes = bytesOf(event);
    }
  }
  return runs;
}

/** What the server counts of an event besides its texts: the wrapper, its type, the salt key. */
const ENVELOPE_BYTES = 512;
const bytesOf = ({ data, metadata }: NewEvent): number => ENVELOPE_BYTES + Buffer.byteLength(data) + Buffer.byteLength(metadata);
