import type { EventStore, Position, StoredEvent } from '../ledger/event-store.port';
import { Settled, settled, unsettled } from './settled';

export interface Page {
  readonly events: readonly StoredEvent[];
  /** There may be more behind it. */
  readonly isFull: boolean;
}
interface Ahead {
  readonly after: Position;
  readonly page: Promise<Settled<Page>>;
}

/** Pages of the total order. While one page is worked on the next is read already, unless the head was reached. */
export class PageReader {
  private ahead: Ahead | undefined;

  constructor(private readonly store: EventStore) {}

  async read(after: Position, limit: number): Promise<Page> {
    const page = (await this.readAhead(after)) ?? (await this.readNow(after, limit));
    const last = page.isFull ? page.events.at(-1) : undefined;
    this.ahead = last && { after: last.position, page: settled(this.readNow(last.position, limit)) };
    return page;
  }

  forget(): void {
    this.ahead = undefined;
  }

  /** Not a page that reached the head: something may have been appended since it was read. */
  private async readAhead(after: Position): Promise<Page | undefined> {
    if (this.ahead?.after !== after) return undefined;
    const page = await unsettled(this.ahead.page);
    return page.isFull ? page : undefined;
  }

  private async readNow(after: Position, limit: number): Promise<Page> {
    const events = await this.store.readAll(after, limit);
    return { events, isFull: events.length >= limit };
  }
}
