import type { StreamName } from '../../kernel/fold';
import { appendInWindow } from '../append-in-window';
import type {
  Append,
  AppendOutcome,
  Appended,
  EventStore,
  FactInFull,
  FactPage,
  FactsAsked,
  Head,
  HiddenStream,
  Position,
  StoredEvent,
  Unsubscribe,
} from '../event-store.port';
import { isAppendError, StoreUnreadable } from '../event-store.port';
import { factsAmong } from '../facts-among';
import { AppendQueue } from './append-queue.adapter';
import { AppendTry } from './append-try.adapter';
import { AppendWriter } from './append-writer.adapter';
import { AppendedSignal } from './appended-signal.adapter';
import { parseConnectionString } from './connection-string';
import { Connection } from './connection.adapter';
import { LedgerStreams } from './ledger-streams';
import { hiddenBy } from './hidden-streams';
import { DEFAULT_LIMITS, type EventStoreDbLimits } from './limits';
import { LogReader } from './log-reader.adapter';
import { RisingClock } from './rising-clock';
import { Timeline } from './timeline.adapter';
import { reasonOf } from './watchdog.adapter';

export interface EventStoreDbOptions {
  /** `esdb://user:password@host:2113`, or `esdb://one:2113,two:2113,three:2113` for a cluster. */
  readonly url: string;
  /** Where the server holds several ledgers, this one's name; streams without a name before theirs are another's then. */
  readonly ledger?: string | undefined;
  /** What the server's own views call us. */
  readonly connectionName?: string;
  readonly limits?: Partial<EventStoreDbLimits>;
}

/**
 * The event store in EventStoreDB (docs/adr/0040). Writing, reading and waking have a client each, so that what breaks
 * one does not silence the others.
 */
export class EventStoreDbEventStore implements EventStore {
  private readonly limits: EventStoreDbLimits;
  private readonly streams: LedgerStreams;
  private readonly writing: Connection;
  private readonly readingFrom: Connection;
  private readonly wakingBy: Connection;
  private readonly reader: LogReader;
  private readonly timeline: Timeline;
  private readonly queue: AppendQueue;
  private readonly signal: AppendedSignal;
  private closing: Promise<void> | null = null;

  /** @throws ConnectionStringRefused, LedgerNameRefused */
  constructor({ url, ledger, connectionName = 'skills-ledger', limits }: EventStoreDbOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    const target = parseConnectionString(url);
    const streams = (this.streams = new LedgerStreams(ledger));
    const connect = (does: string): Connection => new Connection(target, `${connectionName}-${does}`);
    [this.writing, this.readingFrom, this.wakingBy] = [connect('writes'), connect('reads'), connect('wakes')];
    const clock = new RisingClock();
    this.reader = new LogReader(this.readingFrom, streams, this.limits);
    this.timeline = new Timeline(this.reader, (at) => clock.observe(at));
    const oneTry = new AppendTry(this.writing, target, streams, this.limits);
    this.signal = new AppendedSignal(
      this.wakingBy,
      streams,
      this.timeline,
      async () => (await this.reader.before('end', 1))[0]?.position ?? 0n,
      this.limits,
    );
    this.queue = new AppendQueue(
      this.limits,
      new AppendWriter(oneTry, clock, this.reader, this.timeline, this.limits.appendTries),
      this.signal.wake,
    );
  }

  /**
   * Proves that the store is there. Optional: whatever is called first would connect too.
   * @throws StoreUnreadable with what to look at
   */
  async open(): Promise<void> {
    await this.head().catch((fault: unknown) => {
      throw new StoreUnreadable(
        `${reasonOf(fault)}. See that the EventStoreDB of ESDB_URL runs, and that address, TLS, certificate, user and password fit`,
        { cause: fault },
      );
    });
  }

  /** Takes no more appends, answers those it has taken, and lets go of the connections. May be called again. */
  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  append(append: Append): Promise<Appended> {
    return this.queue.submit(append);
  }

  appendEach(appends: readonly Append[]): Promise<readonly AppendOutcome[]> {
    return appendInWindow(appends, this.limits.bulkWindow, (append) => this.append({ lane: 'bulk', ...append }).catch(asOutcome));
  }

  async readStream(stream: StreamName, fromRevision = 0): Promise<readonly StoredEvent[]> {
    const events = await this.reader.stream(stream, fromRevision);
    const last = events.at(-1);
    // What was written a moment ago may be an answer given again (decision 12): it shows the time of the log.
    if (last && this.timeline.isBehind(last.position)) await this.timeline.place(last.position);
    return events.map((event) => ({ ...event, at: this.timeline.known(event.position) ?? event.at }));
  }

  async readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>> {
    const found = new Map<StreamName, readonly StoredEvent[]>();
    const remaining = new Set(streams).values();
    const readNext = async (): Promise<void> => {
      for (const stream of remaining) {
        const events = await this.readStream(stream);
        if (events.length > 0) found.set(stream, events);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.limits.streamsAtOnce, streams.length) }, readNext));
    return found;
  }

  async readAll(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    return this.timeline.after(after, limit);
  }

  async readFacts(asked: FactsAsked): Promise<FactPage<FactInFull>> {
    return factsAmong(await this.readAll(asked.after, asked.limit), asked);
  }

  onAppended(wake: () => void): Unsubscribe {
    return this.signal.subscribe(wake);
  }

  async head(): Promise<Head> {
    return this.timeline.head();
  }

  async hiddenStreams(): Promise<readonly HiddenStream[]> {
    const settings = await this.reader.settings();
    return hiddenBy(
      settings.map(({ event }) => ({ stream: this.streams.ofSettings(event!.streamId), settings: event!.data as Record<string, unknown> })),
    );
  }

  get queued(): number {
    return this.queue.length;
  }

  private async closeOnce(): Promise<void> {
    await this.queue.drain();
    await this.signal.close();
    await Promise.all([this.writing, this.readingFrom, this.wakingBy].map((connection) => connection.close()));
  }
}

function asOutcome(error: unknown): AppendOutcome {
  if (isAppendError(error)) return { outcome: 'failed', error };
  throw error;
}
