import type { Envelope } from './envelope';

/** An event store under measurement, in a process and a database of its own. */
export interface Contender {
  /** Appends one event durably where its stream is at the revision before. */
  readonly append: (envelope: Envelope) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What a `.contender.ts` exports as `open`: makes its tables in an empty database and connects. */
export type OpenContender = (url: string) => Promise<Contender>;

/** Connections of everybody who takes a pool. From 10 to 64 made no difference to any of them on two cores. */
export const POOL_CONNECTIONS = 20;
