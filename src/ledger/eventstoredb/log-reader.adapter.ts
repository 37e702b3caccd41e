import { setTimeout as pause } from 'node:timers/promises';
import { type EventStoreDBClient, type ResolvedEvent, StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';
import type { StreamName } from '../../kernel/fold';
import { type Position, type StoredEvent, StoreUnreadable } from '../event-store.port';
import { collect } from './collect.adapter';
import type { Connection } from './connection.adapter';
import { storedEvent } from './envelope.adapter';
import { filteredReadAll, type PageOfAll } from './filtered-read-all.adapter';
import type { LedgerStreams } from './ledger-streams';
import type { EventStoreDbLimits } from './limits';
import { ToldEvent } from './told-event.adapter';
import { NoAnswer, reasonOf } from './watchdog.adapter';

/** Events asked for at a time: at 700 bytes an event, a page is 350 KB. */
const PAGE_EVENTS = 512;
/** How far back an event is sought that is not after a position of nobody's: 64 million events. */
const MAX_SEARCH_PAGES = 131_072;
/** The server's word, in several spellings, for a position at which no record begins. */
const INVALID_POSITION = /Unexpected (Filtered)?ReadAllResult/;
const FIRST_PAUSE_MS = 100;

export class StreamIncomplete extends Error {}
class PositionInvalid extends Error {}

type Begin = (client: EventStoreDBClient) => StreamingRead<ResolvedEvent>;

/** Readings as they stand in the log: the times are the writers' own. All ask the leader, and none without a maximum. */
export class LogReader {
  constructor(
    private readonly connection: Connection,
    private readonly streams: LedgerStreams,
    private readonly limits: Pick<EventStoreDbLimits, 'answerMs' | 'readTries'>,
  ) {}

  /** @throws StreamIncomplete where revisions are missing: by `$maxAge`, `$maxCount` or `$tb`, which a ledger must not have */
  async stream(stream: StreamName, fromRevision: number): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (let page = await this.pageOf(stream, fromRevision); ; page = await this.pageOf(stream, fromRevision + events.length)) {
      for (const event of page) {
        if (event.revision !== fromRevision + events.length)
          throw new StreamIncomplete(`${stream} has no event ${fromRevision + events.length}, but ${event.revision}`);
        events.push(event);
      }
      if (page.length < PAGE_EVENTS) return events;
    }
  }

  /** So many events of a stream, fewer where it ends. */
  async pageOf(stream: StreamName, fromRevision: number, maxCount = PAGE_EVENTS): Promise<readonly StoredEvent[]> {
    const options = { fromRevision: BigInt(fromRevision), maxCount, resolveLinkTos: false, requiresLeader: true };
    return (await this.read(`stream ${stream}`, (client) => client.readStream(this.streams.onServer(stream), options))).map((event) =>
      storedEvent(event, this.streams),
    );
  }

  /**
   * The next events of the log. The server refuses to begin where no record does; then the position is either just before
   * an event, which is how one event is asked for, or nobody's, and the last event before it is sought.
   */
  async after(position: Position, limit: number): Promise<readonly ToldEvent[]> {
    for (const start of [position, position + 1n]) {
      const events = await this.afterFrom(position, start, limit).catch(nullWhereInvalid);
      if (events) return events;
    }
    return this.afterFrom(position, await this.eventAtOrBefore(position), limit);
  }

  /** So many events before a position or the end, in the order of the log. */
  async before(position: Position | 'end', count: number): Promise<readonly ToldEvent[]> {
    return this.ledgerEvents(await this.page({ from: position, direction: 'backwards', maxCount: count })).toReversed();
  }

  /** What was ever set of the streams of this ledger, in the order in which it was. */
  async settings(): Promise<readonly ResolvedEvent[]> {
    const found: ResolvedEvent[] = [];
    for (let from: PageOfAll['from'] = 'start'; ; from = positionOf(found.at(-1)!)) {
      const page: readonly ResolvedEvent[] = await this.read('settings of streams', (client) =>
        filteredReadAll.call(client, { from, direction: 'forwards', maxCount: PAGE_EVENTS, filter: this.streams.settingsFilter }),
      );
      found.push(...(from === 'start' ? page : page.slice(1)));
      if (page.length < PAGE_EVENTS) return found;
    }
  }

  private async afterFrom(position: Position, start: Position, limit: number): Promise<readonly ToldEvent[]> {
    const events: ToldEvent[] = [];
    let from = start;
    while (events.length < limit) {
      // A reading begins with the event at the start, which may have been read already.
      const maxCount = Math.min(limit - events.length, PAGE_EVENTS) + 1;
      const page = await this.page({ from: from === 0n ? 'start' : from, direction: 'forwards', maxCount });
      events.push(...this.ledgerEvents(page).filter((event) => event.position > (events.at(-1)?.position ?? position)));
      if (page.length < maxCount) break;
      from = positionOf(page.at(-1)!);
    }
    return events.slice(0, limit);
  }

  private async eventAtOrBefore(position: Position): Promise<Position> {
    let from: Position | 'end' = 'end';
    for (let pages = 0; pages < MAX_SEARCH_PAGES; pages += 1) {
      const page: readonly ToldEvent[] = await this.before(from, PAGE_EVENTS);
      const found = page.findLast((event) => event.position <= position);
      if (found || page.length === 0) return found?.position ?? 0n;
      from = (page[0] as ToldEvent).position;
    }
    throw new StoreUnreadable(`no event was found before ${position}`);
  }

  private page(page: Omit<PageOfAll, 'filter'>): Promise<readonly ResolvedEvent[]> {
    return this.read('the log', (client) => filteredReadAll.call(client, { ...page, filter: this.streams.filter }));
  }

  private ledgerEvents(page: readonly ResolvedEvent[]): ToldEvent[] {
    return page.filter((event) => !isLink(event)).map((event) => new ToldEvent(event, this.streams));
  }

  /** A reading that breaks off is begun again, with a new client where the old one is in doubt. */
  private async read(what: string, begin: Begin): Promise<readonly ResolvedEvent[]> {
    let fault: unknown;
    for (let tries = 0; tries < this.limits.readTries; tries += 1) {
      if (tries > 0) await pause(FIRST_PAUSE_MS * 2 ** (tries - 1));
      const client = await this.connection.client();
      try {
        return await collect(begin(client), this.limits.answerMs);
      } catch (error) {
        if (error instanceof StreamNotFoundError) return [];
        if (INVALID_POSITION.test(reasonOf(error))) throw new PositionInvalid(reasonOf(error), { cause: error });
        if (error instanceof NoAnswer) this.connection.renew(client);
        fault = error;
      }
    }
    throw new StoreUnreadable(`${what} could not be read: ${reasonOf(fault)}`, { cause: fault });
  }
}

/** A link that someone's projection wrote points to an event of the log, and is none. */
export const isLink = ({ event }: ResolvedEvent): boolean => event?.type === '$>';
const positionOf = ({ event }: ResolvedEvent): Position => event!.position!.commit;

/** What is taken where the log is there and tells no time, as behind another program's event; that it cannot be read now is thrown. */
export function unlessUnreadable<T>(taken: T): (fault: unknown) => T {
  return (fault) => {
    if (fault instanceof StoreUnreadable) throw fault;
    return taken;
  };
}

function nullWhereInvalid(fault: unknown): null {
  if (fault instanceof PositionInvalid) return null;
  throw fault;
}
