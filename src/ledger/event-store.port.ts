import type { Instant } from '../kernel/instant';
import type { StreamName } from '../kernel/fold';
import type { Uuid } from '../kernel/uuid';
import type { EventInBytes } from './event-in-bytes';

/**
 * What the ledger asks of a store. One contract suite (test/contract) runs over every adapter and says what these
 * sentences mean: dense revisions from 0, one total order, no late event below a position already read.
 */
export interface EventStore {
  /**
   * Adds the events to one stream, all or none.
   * @throws RevisionConflict where the stream is not at `expected`, and none of these events is in it
   * @throws AppendRefused where the store will never take these events (too large, malformed)
   * @throws OutcomeUnknown where the store could not say; the same append may be tried again
   * @throws StoreOverloaded where nothing was written and the store takes no more now (queue full, no connection)
   */
  append(append: Append): Promise<Appended>;
  /** Many single-stream appends; each has an outcome of its own, in the order given. Never throws for one of them. */
  appendEach(appends: readonly Append[]): Promise<readonly AppendOutcome[]>;
  /**
   * A stream's events in revision order, from `fromRevision` (0 unless told); none where there is no such stream.
   * @throws StoreUnreadable, as every reading, where the store cannot be asked now
   */
  readStream(stream: StreamName, fromRevision?: number): Promise<readonly StoredEvent[]>;
  /** Several streams at once; a stream without events is absent from the answer. */
  readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>>;
  /** The next events of the total order, at most `limit`; fewer only at the head. */
  readAll(after: Position, limit: number): Promise<readonly StoredEvent[]>;
  /** The same for whoever hashes texts and does not read them; of a store that keeps bytes and hands them over quicker than texts. */
  readInBytes?(after: Position, limit: number): Promise<readonly EventInBytes[]>;
  /**
   * The facts of the given names among the next events of the total order. At most `limit` events are looked at; fewer at
   * the head, or where their texts fill a page.
   */
  readFacts(asked: FactsInFullAsked): Promise<FactPage<FactInFull>>;
  readFacts(asked: FactsAsked): Promise<FactPage>;
  /** Calls `wake` soon after each append, whoever made it; spurious calls are allowed, lost ones are not. */
  onAppended(wake: () => void): Unsubscribe;
  /** Position and time of the last event; position 0 and no time in an empty log. */
  head(): Promise<Head>;
  /** An expression of SQL for the position of the last event, for whoever has a question to the product's database anyway; of a store that stands in it. */
  readonly headInSql?: string;
  /** Streams of which a reader is given less than the log holds. A store without means for that has none. */
  hiddenStreams(): Promise<readonly HiddenStream[]>;
  /** Appends of this instance that wait for their batch. */
  readonly queued: number;
}

/** Grows with every event; nothing outside an adapter may assume that it is dense. Decimal text in JSON. */
export type Position = bigint;
export type Unsubscribe = () => Promise<void>;
export interface Head {
  readonly position: Position;
  readonly at: Instant | null;
}

/** Which queue an append waits in: people before imports (decision 18). */
export type Lane = 'interactive' | 'bulk';

export interface HiddenStream {
  readonly stream: StreamName;
  /** What hides it, as the store calls it. */
  readonly by: string;
}

export interface Append {
  readonly stream: StreamName;
  /** The revision of the stream's last event as the decision saw it. There is no "any". */
  readonly expected: 'no-stream' | number;
  readonly events: readonly NewEvent[];
  /** The clock's reading; the store makes it rise (decision 8). */
  readonly now: Instant;
  readonly lane?: Lane;
  /** Whose places in the queue it takes: no tenant may fill it alone (decision 18). */
  readonly tenant?: string;
}

/** An event before the store has placed it. Data and metadata are canonical JSON text, kept byte for byte. */
export interface NewEvent {
  readonly id: Uuid;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly saltKeyId: string;
  /** Commitments to data and metadata, 64 hex digits each (docs/adr: envelope). */
  readonly d: string;
  readonly m: string;
}

/** An event as projections read it: without what proves it; with stream and metadata only where they were asked for. */
export interface StoredFact extends Pick<NewEvent, 'id' | 'type' | 'data'>, Partial<FactEnvelope> {
  readonly revision: number;
  readonly position: Position;
  readonly at: Instant;
}
/** What few readers of the total order need, and the longest texts of an event. */
export interface FactEnvelope {
  readonly stream: StreamName;
  readonly metadata: string;
}
export type FactInFull = StoredFact & FactEnvelope;
export type StoredEvent = FactInFull & NewEvent;

export interface FactsAsked {
  readonly after: Position;
  readonly limit: number;
  /** Of events, whatever their version: `certificate.issued` asks for `certificate.issued.v1` and all that follow it. */
  readonly names: readonly string[];
  /** With stream and metadata. */
  readonly inFull?: boolean;
}
export type FactsInFullAsked = FactsAsked & { readonly inFull: true };
export interface FactPage<Asked extends StoredFact = StoredFact> {
  readonly facts: readonly Asked[];
  /** Position of the last event looked at, whatever its name; as asked where there was none. */
  readonly last: Position;
  /** How many events were looked at up to a position, which may lie anywhere. */
  countTo(position: Position): number;
  /** There may be more behind it. */
  readonly isFull: boolean;
}

export interface Appended {
  readonly outcome: 'appended';
  /** Revision, position and time of the last event of the append. */
  readonly revision: number;
  readonly position: Position;
  readonly at: TimeInLog;
}

/** The log's time, or how to ask for it: a store without a lock on the log's end knows it only when it has seen what stands before. */
export type TimeInLog = Instant | (() => Promise<Instant>);
/** @throws StoreUnreadable where it must be read and cannot be now; what was appended stands */
export const timeInLog = async (at: TimeInLog): Promise<Instant> => (typeof at === 'function' ? at() : at);

export type AppendOutcome = Appended | { readonly outcome: 'failed'; readonly error: AppendError };
export type AppendError = RevisionConflict | AppendRefused | OutcomeUnknown | StoreOverloaded;

export class RevisionConflict extends Error {
  /** `actual` is -1 where the stream does not exist. */
  constructor(
    readonly stream: StreamName,
    readonly expected: 'no-stream' | number,
    readonly actual: number,
  ) {
    super(`${stream} is at revision ${actual}, expected ${expected}`);
  }
}
export class AppendRefused extends Error {}
export class OutcomeUnknown extends Error {}
export class StoreOverloaded extends Error {}
/** The same reading may be tried again: the store is away, or being asked who leads it. */
export class StoreUnreadable extends Error {}

/** How the outcome of an append that failed reads in `appendEach`. */
export const isAppendError = (error: unknown): error is AppendError =>
  error instanceof RevisionConflict ||
  error instanceof AppendRefused ||
  error instanceof OutcomeUnknown ||
  error instanceof StoreOverloaded;

/** An append larger than this is refused before it is sent; a statement is stored in chunks below it. */
export const MAX_EVENTS_PER_APPEND = 1_000;
/** EventStoreDB refuses appends above 1 MiB by default; both adapters keep below it. */
export const MAX_APPEND_BYTES = 1_000_000;

/** Texts of one page of facts; the event that goes beyond it is the page's last. Larger pages gain nothing and live in memory several at a time. */
export const MAX_FACT_PAGE_BYTES = 16_000_000;

/** The injection token of the port: adapters are named in the composition root alone. */
export const EVENT_STORE = Symbol('EventStore');
/** Counts the stores in which the log has lived: what is told of its order holds for one of them (decision 29). */
export const LOG_EPOCH = Symbol('LogEpoch');
