import type { Uuid } from '../../src/kernel/uuid';
import type { Envelope } from './envelope';

/** An event store under measurement, in a process and a database of its own. */
export interface Contender {
  /** Appends one event durably where its stream is at the revision before. */
  readonly append: (envelope: Envelope) => Promise<unknown>;
  /** The data of a whole stream's events, in their order; absent where it has no streams. */
  readonly read?: (streamId: Uuid) => Promise<readonly unknown[]>;
  /** Hands the data of every event of the log to the handler, from the first to the last; absent where it has no order over all streams. */
  readonly catchUp?: (handle: (data: unknown) => void, events: number) => Promise<unknown>;
  /** Where `catchUp` may repeat events or leave some out, and why: everybody else hands each exactly once, or the benchmark fails. */
  readonly inexact?: string;
  readonly close: () => Promise<void>;
}

/** What a `.contender.ts` exports as `open`: makes its tables in an empty database and connects. */
export type OpenContender = (url: string) => Promise<Contender>;

/** Connections of everybody who takes a pool. From 10 to 64 made no difference to any of them on two cores. */
export const POOL_CONNECTIONS = 20;
/** Events of a page of everybody who reads the log in pages and can be told so. */
export const PAGE_EVENTS = 2_000;
