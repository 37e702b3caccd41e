import { type BytesReader, type EventInBytes, readInBytes } from '../ledger/event-in-bytes';
import type { Position } from '../ledger/event-store.port';

/** Events sealed at a time: some 4 MB of them in memory, and a twentieth of a second of hashing. */
export const BATCH_EVENTS = 4_096;

/** Reads batch after batch; what follows a whole one is read while that one is hashed and recorded. */
export class ReadAhead {
  private ahead: { readonly after: Position; readonly events: Promise<readonly EventInBytes[]> } | undefined;

  constructor(private readonly store: BytesReader) {}

  /** What was read ahead is of use only behind the batch for which it was read: whatever failed since, nothing is left out or taken twice. */
  async after(position: Position): Promise<readonly EventInBytes[]> {
    const ahead = this.ahead;
    this.ahead = undefined;
    const read = ahead?.after === position ? await ahead.events : [];
    // Where there was nothing then there may be something now, and nobody wakes this one again for it.
    const events = read.length > 0 ? read : await readInBytes(this.store, position, BATCH_EVENTS);
    if (events.length === BATCH_EVENTS) this.ahead = this.begun(events.at(-1)!.position);
    return events;
  }

  private begun(after: Position): NonNullable<ReadAhead['ahead']> {
    const events = readInBytes(this.store, after, BATCH_EVENTS);
    // Whoever asks for them hears of it.
    events.catch(() => undefined);
    return { after, events };
  }
}
