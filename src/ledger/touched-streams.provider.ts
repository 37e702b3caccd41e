import { sameForAll } from '../kernel/together';
import type { FoldDeclaration, StreamName } from '../kernel/fold';
import { versionedName } from '../kernel/versioned-name';
import type { EventStore, FactsInFullAsked, Position } from './event-store.port';

/** Events looked at with one question. */
const PAGE_EVENTS = 512;
/** Whoever is further behind is told that anything may have been touched, instead of reading it all. */
const MOST_PAGES = 4;
/** Streams remembered with the position of their last event; with more, everything before counts as touched. */
const MOST_STREAMS = 20_000;

/**
 * Whether anything has happened to a stream since a moment of the log, of the streams of some folds: one small question for all who
 * ask at one time, however many streams each of them leans on. What was read of a stream after a look, and is untouched at a
 * later look, is what would be read of it now.
 */
export class TouchedStreams {
  private readonly names: readonly string[];
  private readonly last = new Map<StreamName, Position>();
  private seen: Position | undefined;
  /** Of what was read before this nothing is known. */
  private since: Position = 0n;
  private readonly looks = sameForAll(() => this.lookOn());

  constructor(
    private readonly store: Pick<EventStore, 'readFacts' | 'head'>,
    folds: readonly FoldDeclaration[],
  ) {
    this.names = [...new Set(folds.flatMap(({ events }) => events.map(({ type }) => versionedName(type)[0])))];
  }

  /** Up to where it is known then: everything that was recorded before the question. */
  look(): Promise<Position> {
    return this.looks.add();
  }

  /** As far as was looked: nothing has happened to any of them since that position. */
  areUntouched(streams: readonly StreamName[], position: Position): boolean {
    return position >= this.since && streams.every((stream) => (this.last.get(stream) ?? 0n) <= position);
  }

  /** The same for whoever has asked for the head of the log meanwhile: where nothing was recorded since the last look there is nothing to ask. */
  async lookTo(head: Position): Promise<Position> {
    return this.seen !== undefined && head <= this.seen ? this.seen : this.look();
  }

  private async lookOn(): Promise<Position> {
    if (this.seen === undefined) return this.beginAnew();
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const asked: FactsInFullAsked = { after: this.seen, limit: PAGE_EVENTS, names: this.names, inFull: true };
      const { facts, last, isFull } = await this.store.readFacts(asked);
      for (const { stream, position } of facts) this.last.set(stream, position);
      this.seen = last;
      if (this.last.size > MOST_STREAMS) this.forget(last);
      if (!isFull) return last;
    }
    return this.beginAnew();
  }

  private async beginAnew(): Promise<Position> {
    const { position } = await this.store.head();
    this.forget(position);
    this.seen = position;
    return position;
  }

  private forget(position: Position): void {
    this.last.clear();
    this.since = position;
  }
}
