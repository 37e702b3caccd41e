import { type BytesReader, type EventInBytes, readInBytes } from '../ledger/event-in-bytes';
import type { Position } from '../ledger/event-store.port';
import { PageSize } from './page-size';

/** Reads page after page; in a backlog what follows a page is read while that one is hashed and recorded. */
export class ReadAhead {
  private readonly page = new PageSize();
  private ahead: { readonly after: Position; readonly events: Promise<readonly EventInBytes[]> } | undefined;

  constructor(private readonly store: BytesReader) {}

  /** The last page was as large as asked for: more may wait. */
  get isBehind(): boolean {
    return this.page.isBehind;
  }

  /** What was read ahead is of use only behind the page for which it was read: whatever failed since, nothing is left out or taken twice. */
  async after(position: Position): Promise<readonly EventInBytes[]> {
    const ahead = this.ahead;
    this.ahead = undefined;
    const read = ahead?.after === position ? await ahead.events : [];
    // Where there was nothing then there may be something now, and nobody wakes this one again for it.
    const events = read.length > 0 ? read : await readInBytes(this.store, position, this.page.events);
    this.page.took(events.length);
    if (this.page.isBacklog) this.ahead = this.begun(events.at(-1)!.position);
    return events;
  }

  private begun(after: Position): NonNullable<ReadAhead['ahead']> {
    const events = readInBytes(this.store, after, this.page.events);
    // Whoever asks for them hears of it.
    events.catch(() => undefined);
    return { after, events };
  }
}
