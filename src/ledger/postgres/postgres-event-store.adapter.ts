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
  FactsInFullAsked,
  Head,
  HiddenStream,
  Position,
  StoredEvent,
  Unsubscribe,
} from '../event-store.port';
import type { EventInBytes } from '../event-in-bytes';
import { isAppendError } from '../event-store.port';
import { AppendedSignal } from './appended-signal.adapter';
import { BatchWriter } from './batch-writer.adapter';
import { CopiedEvents } from './copied-events.adapter';
import { EventReader, HEAD_IN_SQL } from './event-reader.adapter';
import { FactReader } from './fact-reader.adapter';
import { GroupCommit } from './group-commit.adapter';
import { DEFAULT_LIMITS, type PostgresLimits } from './limits';
import { OwnAppends } from './own-appends.adapter';
import { ReadConnections } from './read-connections.adapter';
import { type PostgresConnection, sessionOf } from './session.adapter';
import { WriterConnection } from './writer-connection.adapter';

export interface PostgresEventStoreOptions extends PostgresConnection {
  readonly limits?: Partial<PostgresLimits>;
}

/**
 * The event store in PostgreSQL. Several processes may append to one log: the lock on the head's row keeps positions
 * gapless and in the order of commits. The schema comes from `migrate`.
 */
export class PostgresEventStore implements EventStore {
  readonly headInSql = HEAD_IN_SQL;
  private readonly limits: PostgresLimits;
  private readonly connection: WriterConnection;
  private readonly readConnections: ReadConnections;
  private readonly reader: EventReader;
  private readonly copied: CopiedEvents;
  private readonly facts: FactReader;
  private readonly signal: AppendedSignal;
  private readonly commits: GroupCommit;
  private closing: Promise<void> | null = null;

  constructor({ limits, ...connection }: PostgresEventStoreOptions) {
    const session = sessionOf(connection);
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.connection = new WriterConnection(session);
    this.readConnections = new ReadConnections(session, this.limits.readConnections);
    this.reader = new EventReader(this.readConnections);
    this.copied = new CopiedEvents(this.readConnections);
    this.facts = new FactReader(this.readConnections, this.reader);
    this.signal = new AppendedSignal(session);
    this.commits = new GroupCommit(
      this.limits,
      new BatchWriter(this.connection, this.limits.commitTries),
      new OwnAppends(this.readConnections),
      this.signal.wake,
    );
  }

  /** Proves that the store is there. Optional: whatever is called first would connect too. */
  async open(): Promise<void> {
    await this.head();
  }

  /** Takes no more appends, answers those it has taken, and lets go of the connections. May be called again. */
  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  append(append: Append): Promise<Appended> {
    return this.commits.submit(append);
  }

  appendEach(appends: readonly Append[]): Promise<readonly AppendOutcome[]> {
    return appendInWindow(appends, this.limits.bulkWindow, (append) => this.append({ lane: 'bulk', ...append }).catch(asOutcome));
  }

  async readStream(stream: StreamName, fromRevision = 0): Promise<readonly StoredEvent[]> {
    return this.reader.stream(stream, fromRevision);
  }

  async readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>> {
    return this.reader.streams(streams);
  }

  async readAll(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    return this.reader.all(after, limit);
  }

  async readInBytes(after: Position, limit: number): Promise<readonly EventInBytes[]> {
    return this.copied.after(after, limit);
  }

  readFacts(asked: FactsInFullAsked): Promise<FactPage<FactInFull>>;
  readFacts(asked: FactsAsked): Promise<FactPage>;
  async readFacts(asked: FactsAsked): Promise<FactPage> {
    return this.facts.read(asked);
  }

  onAppended(wake: () => void): Unsubscribe {
    return this.signal.subscribe(wake);
  }

  async head(): Promise<Head> {
    return this.reader.head();
  }

  async hiddenStreams(): Promise<readonly HiddenStream[]> {
    return [];
  }

  get queued(): number {
    return this.commits.length;
  }

  private async closeOnce(): Promise<void> {
    await this.commits.drain();
    await Promise.all([this.connection.close(), this.readConnections.close(), this.signal.close()]);
  }
}

function asOutcome(error: unknown): AppendOutcome {
  if (isAppendError(error)) return { outcome: 'failed', error };
  throw error;
}
