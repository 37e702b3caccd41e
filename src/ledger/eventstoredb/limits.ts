import type { QueueLimits } from '../lanes/lanes';

/** Every limit of the adapter; a deployment may set its own. */
export interface EventStoreDbLimits extends QueueLimits {
  /** Appends under way at once, never more than a batch has: each is one whose outcome is unknown when the connection breaks. */
  readonly appendsUnderWay: number;
  /** Appends of one `appendEach` that wait at a time: an import fills its half of a batch and no more of the queue. */
  readonly bulkWindow: number;
  /** How often an append is sent before its outcome stays unknown; with the pauses between, 6 last 6 seconds: an election. */
  readonly appendTries: number;
  /** How often a reading is begun before its fault is the caller's. */
  readonly readTries: number;
  /** Milliseconds the server is told to try for. Its own limit is 2,000 (WriteTimeoutMs). */
  readonly deadlineMs: number;
  /** Milliseconds until a call without an answer, or a reading without its next event, counts as lost. Longer than the deadline. */
  readonly answerMs: number;
  /** The server's MaxAppendSize in bytes; 1 MiB unless it is configured. */
  readonly serverAppendBytes: number;
  /** Streams read at once by `readStreams`. */
  readonly streamsAtOnce: number;
  /** Milliseconds between looks at the head: how long a lost subscription can go unnoticed. */
  readonly pollMs: number;
  /** While the server is away the looks slow down to this many milliseconds. */
  readonly longestPollMs: number;
}

export const DEFAULT_LIMITS: EventStoreDbLimits = {
  queuedAppends: 4_096,
  queuedBytes: 64 * 1024 * 1024,
  queuedAppendsPerTenant: 1_024,
  batchEvents: 64,
  batchBytes: 2 * 1024 * 1024,
  appendsUnderWay: 64,
  bulkWindow: 256,
  appendTries: 6,
  readTries: 3,
  deadlineMs: 7_000,
  answerMs: 10_000,
  serverAppendBytes: 1024 * 1024,
  streamsAtOnce: 16,
  pollMs: 1_000,
  longestPollMs: 8_000,
};
