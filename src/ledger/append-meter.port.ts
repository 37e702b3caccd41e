import type { Append, Lane } from './event-store.port';

/** What became of an append, as whoever waits for it sees it. */
export type AppendOutcomeName = 'appended' | 'conflict' | 'refused' | 'unknown' | 'overloaded' | 'fault';

/** Told of every append by the ledger, the only writer. */
export interface AppendMeter {
  /** Seconds from the call to the answer: waiting in the queue is part of them. */
  appended(lane: Lane, outcome: AppendOutcomeName, seconds: number, append: Append): void;
}
export const NO_APPEND_METER: AppendMeter = { appended: () => undefined };
