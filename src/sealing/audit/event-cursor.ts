import { type BytesReader, type EventInBytes, readInBytes } from '../../ledger/event-in-bytes';
import type { Position } from '../../ledger/event-store.port';

/** Two pages are in memory at a time; longer ones are quicker to read and slower to be let go of. */
const PAGE_EVENTS = 1_024;

/** Walks through every event of a store; the next page is read while this one is looked at. Within a page nothing has to be waited for. */
export class EventCursor {
  private page: readonly EventInBytes[] = [];
  private at = 0;
  private ahead: Promise<readonly EventInBytes[]>;
  private hasEnded = false;

  constructor(
    private readonly store: BytesReader,
    start: Position,
  ) {
    this.ahead = this.read(start);
  }

  /** Before {@link current} is asked for, the page has to be turned. */
  get isAtEndOfPage(): boolean {
    return this.at === this.page.length && !this.hasEnded;
  }
  /** Undefined behind the last one. */
  get current(): EventInBytes | undefined {
    return this.page[this.at];
  }

  /** The next ones, fewer where the log ends; all of them are still to come. */
  async next(count: number): Promise<readonly EventInBytes[]> {
    while (this.page.length - this.at < count && !this.hasEnded) await this.turn();
    return this.page.slice(this.at, this.at + count);
  }

  advance(count = 1): void {
    this.at += count;
  }

  /** What of this page was not looked at stands before the next one. */
  async turn(): Promise<void> {
    const page = await this.ahead;
    this.page = this.at === this.page.length ? page : [...this.page.slice(this.at), ...page];
    this.at = 0;
    if (page.length === 0) this.hasEnded = true;
    else this.ahead = this.read(page.at(-1)!.position);
  }

  /** A store that fails says so to whoever turns the page. */
  private read(after: Position): Promise<readonly EventInBytes[]> {
    const read = readInBytes(this.store, after, PAGE_EVENTS);
    read.catch(() => undefined);
    return read;
  }
}
