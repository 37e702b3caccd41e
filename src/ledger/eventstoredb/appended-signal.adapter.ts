import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  END,
  type EventStoreDBClient,
  streamNameFilter,
} from '@eventstore/db-client';
import type { Position, Unsubscribe } from '../event-store.port';
import type { Connection } from './connection.adapter';
import type { LedgerStreams } from './ledger-streams';
import type { EventStoreDbLimits } from './limits';
import { isLink } from './log-reader.adapter';
import type { Timeline } from './timeline.adapter';
import { ToldEvent } from './told-event.adapter';

interface Listening {
  readonly client: EventStoreDBClient;
  readonly subscription: AllStreamSubscription;
  /** Of the last event that was handed over. What the server calls a checkpoint runs ahead of that and is not used. */
  delivered: Position;
  /** Where the timeline had come to, so that whoever is given all that follows misses nothing; null in an empty log. */
  readonly after: Position | null;
  isFeeding: boolean;
}

/**
 * Wakes whoever reads the log's end: by a subscription, and by a look at the head for what a subscription that ended,
 * broke or fell silent did not tell. The look is also what subscribes again, more slowly while the server is away.
 * What the subscription brings it hands to the timeline, which need not read it then.
 */
export class AppendedSignal {
  private readonly wakes = new Set<() => void>();
  private listening: Listening | null = null;
  private head: Position = -1n;
  private pause: number;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private isClosed = false;

  constructor(
    private readonly connection: Connection,
    private readonly streams: LedgerStreams,
    private readonly timeline: Pick<Timeline, 'begin' | 'end' | 'feeding' | 'fed'>,
    private readonly readHead: () => Promise<Position>,
    private readonly limits: Pick<EventStoreDbLimits, 'pollMs' | 'longestPollMs'>,
  ) {
    this.pause = limits.pollMs;
  }

  subscribe(wake: () => void): Unsubscribe {
    // The same function given twice is two subscriptions.
    const own = (): void => wake();
    this.wakes.add(own);
    if (!this.looking && !this.timer) this.look();
    return async () => void this.wakes.delete(own);
  }

  readonly wake = (): void => {
    for (const wake of this.wakes) queueMicrotask(wake);
  };

  async close(): Promise<void> {
    this.isClosed = true;
    this.wakes.clear();
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    this.drop(this.listening);
  }

  private look(): void {
    this.timer = null;
    this.looking = this.compareHead()
      .then(() => (this.pause = this.limits.pollMs))
      .catch(() => this.slowDown())
      .then(() => {
        this.looking = null;
        if (!this.isClosed) this.timer = setTimeout(() => this.look(), this.pause).unref();
      });
  }

  private async compareHead(): Promise<void> {
    this.listening ??= await this.listen();
    const head = await this.readHead();
    if (head !== this.head) this.wake();
    // What was there at the last look must have been delivered by this one.
    if (this.listening && this.listening.delivered < this.head) this.drop(this.listening);
    // One that began in an empty log could miss what came before it was heard.
    if (this.listening?.after === null && this.timeline.end !== null) this.drop(this.listening);
    this.head = head;
  }

  private async listen(): Promise<Listening> {
    const client = await this.connection.client();
    await this.timeline.begin();
    const { end: after } = this.timeline;
    const fromPosition = after === null ? END : { commit: after, prepare: after };
    const subscription = client.subscribeToAll({
      fromPosition,
      resolveLinkTos: false,
      requiresLeader: true,
      filter: streamNameFilter({ regex: this.streams.filter }),
    });
    const listening: Listening = { client, subscription, delivered: this.head, after, isFeeding: after !== null };
    this.timeline.feeding(listening.isFeeding);
    // Without a listener an error would end the program.
    for (const over of ['error', 'end', 'close'] as const) subscription.on(over, () => this.drop(listening));
    // Something may have been appended before the listening began.
    subscription.on('confirmation', this.wake);
    subscription.on('data', (given) => {
      if (given.event) listening.delivered = given.event.position.commit;
      if (this.listening === listening && listening.isFeeding) this.hand(given, listening);
      this.wake();
    });
    return listening;
  }

  /** An event that is none of a ledger's is met, and named, by whoever reads. */
  private hand(given: AllStreamResolvedEvent, listening: Listening): void {
    try {
      if (!isLink(given)) this.timeline.fed(new ToldEvent(given, this.streams));
    } catch {
      listening.isFeeding = false;
      this.timeline.feeding(false);
    }
  }

  private slowDown(): void {
    this.pause = Math.min(this.pause * 2, this.limits.longestPollMs);
    if (this.listening) this.connection.renew(this.listening.client);
    this.drop(this.listening);
  }

  private drop(listening: Listening | null): void {
    if (this.listening === listening) {
      this.listening = null;
      this.timeline.feeding(false);
    }
    // That it is gone already is no news.
    listening?.subscription.unsubscribe().catch(() => undefined);
  }
}
