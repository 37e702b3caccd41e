import { type BytesReader, type EventInBytes, readInBytes } from '../../ledger/event-in-bytes';
import type { Position } from '../../ledger/event-store.port';
import { PageSize } from './page-size';

/** The log as a sealer takes it: few events at once near the head, and in a backlog many, of which the next are read while some are sealed. */
export class EventPages {
  private readonly size = new PageSize();
  private ahead: { readonly after: Position; readonly events: Promise<readonly EventInBytes[]> } | undefined;

  constructor(private readonly store: BytesReader) {}

  /** More may wait than was in the last page. */
  get isBehind(): boolean {
    return this.size.isBehind;
  }

  /** What was read ahead is of use only behind the page for which it was read: whatever failed since, nothing is left out or taken twice. */
  async after(position: Position): Promise<readonly EventInBytes[]> {
    const ahead = this.ahead;
    this.ahead = undefined;
    const read = ahead?.after === position ? await ahead.events : [];
    // Where there was nothing then there may be something now, and nobody wakes the sealer again for it.
    const events = read.length > 0 ? read : await readInBytes(this.store, position, this.size.events);
    this.size.took(events.length);
    if (this.size.isBacklog) this.readAhead(events.at(-1)!.position);
    return events;
  }

  private readAhead(after: Position): void {
    const events = readInBytes(this.store, after, this.size.events);
    // Whoever asks for them hears of it.
    events.catch(() => undefined);
    this.ahead = { after, events };
  }
}
