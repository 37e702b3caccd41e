/** Every limit of the adapter; a deployment may set its own. */
export interface PostgresLimits {
  /** Appends waiting for a batch. At 30,000 appends a second a full queue is a quarter of a second of work. */
  readonly queuedAppends: number;
  /** Payload bytes waiting for a batch, so that a queue of large appends cannot exhaust the memory. */
  readonly queuedBytes: number;
  /** Appends of one tenant that may wait: others always find room (decision 18). */
  readonly queuedAppendsPerTenant: number;
  /** Events of one batch. More gain little per event and make everyone behind them wait. */
  readonly batchEvents: number;
  /** Payload bytes of one batch, for the same reason. */
  readonly batchBytes: number;
  /** Appends of one `appendEach` that wait at a time: an import fills its half of a batch and no more of the queue. */
  readonly bulkWindow: number;
  /** How often a batch is sent before its outcome stays unknown; with the pauses between, 8 last 7 seconds: a server's restart. */
  readonly commitTries: number;
  /** Connections for reading. Writing has one, waking has one. */
  readonly readConnections: number;
}

export const DEFAULT_LIMITS: PostgresLimits = {
  queuedAppends: 8_192,
  queuedBytes: 64 * 1024 * 1024,
  queuedAppendsPerTenant: 2_048,
  batchEvents: 512,
  batchBytes: 4 * 1024 * 1024,
  bulkWindow: 512,
  commitTries: 8,
  readConnections: 8,
};
