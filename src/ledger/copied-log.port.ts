import type { StoredEvent } from './event-store.port';

/**
 * The second door of a store (decision 29): only the copy of a whole log goes through it. What another store keeps is
 * written as it is, with its ids, bytes, commitments and times; only its positions are this store's own.
 */
export interface CopiedLog {
  /**
   * Adds events behind the last one, in this order. What stands there already is found by who reads it, not here.
   * @throws CopyDisturbed where somebody else writes into this log
   */
  add(events: readonly StoredEvent[]): Promise<void>;
  close(): Promise<void>;
}

export class CopyDisturbed extends Error {}
