import type { EventStore } from '../../src/ledger/event-store.port';

/** What an adapter's spec gives to the contract: a store over a log that starts empty, and what goes with it. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** Another instance over the same log, as in a second process. Closed with the rest. */
  another(limits?: QueueLimits): Promise<ClosableStore>;
  close(): Promise<void>;
}
export type ClosableStore = EventStore & { close(): Promise<void> };

export interface QueueLimits {
  readonly queuedAppends?: number;
  readonly queuedAppendsPerTenant?: number;
  readonly batchEvents?: number;
}

/** What an adapter is, beyond what all of them promise. A part of the contract that cannot apply is reported as skipped. */
export interface Traits {
  /** Several instances may write to one log. */
  readonly hasInstances: boolean;
  /** Appends wait in lanes of limited length. */
  readonly hasQueue: boolean;
}
export type GetStore = () => StoreUnderTest;
