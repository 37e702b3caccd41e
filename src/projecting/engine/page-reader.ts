import type { EventStore, FactPage, FactsAsked, Position } from '../../ledger/event-store.port';
import type { CatchUpRoom } from './catch-up-room';
import { Settled, settled, unsettled } from '../settled';

interface Ahead {
  readonly after: Position;
  readonly page: Promise<Settled<FactPage>>;
}

/** The end of the program's present turn. */
export type Turn = () => Promise<void>;

/** Pages of the total order, of which only some facts are asked for. While one page is worked on the next is read already, unless the head was reached or many readers are behind. */
export class PageReader {
  private ahead: Ahead | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly asked: Pick<FactsAsked, 'names' | 'inFull'>,
    private readonly room: Pick<CatchUpRoom, 'isCrowded'>,
    private readonly turn: Turn,
  ) {}

  async read(after: Position, limit: number): Promise<FactPage> {
    const page = (await this.readAhead(after)) ?? (await this.readNow(after, limit));
    this.ahead = page.isFull && !this.room.isCrowded ? { after: page.last, page: settled(this.readNow(page.last, limit)) } : undefined;
    // A pool hands its connection over in the next turn: without one the question would be sent when this page has been worked on.
    if (this.ahead) await this.turn();
    return page;
  }

  /** Exactly so many events, and nothing beyond. */
  async readNow(after: Position, limit: number): Promise<FactPage> {
    return this.store.readFacts({ after, limit, ...this.asked });
  }

  forget(): void {
    this.ahead = undefined;
  }

  /** Not a page that reached the head: something may have been appended since it was read. */
  private async readAhead(after: Position): Promise<FactPage | undefined> {
    if (this.ahead?.after !== after) return undefined;
    const page = await unsettled(this.ahead.page);
    return page.isFull ? page : undefined;
  }
}
