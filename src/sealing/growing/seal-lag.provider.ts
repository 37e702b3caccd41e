import type { Clock } from '../../kernel/clock';
import { microsOf } from '../../kernel/instant';
import type { EventStore } from '../../ledger/event-store.port';
import type { SealTables } from './seal-tables.adapter';

export interface Lag {
  /** Leaves of the last published checkpoint. */
  readonly size: number;
  /** Events that none covers; of those that are in no checkpoint at all 1,000 are counted at most. */
  readonly events: number;
  /** Since when the oldest event has been waiting that no published checkpoint covers; 0 where there is none. */
  readonly seconds: number;
}

const MAX_COUNTED = 1_000;
const MICROS_PER_SECOND = 1_000_000;

/** How far the seal is behind the log, by the ledger's own clock, which gave the events their times. */
export class SealLag {
  constructor(
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly tables: SealTables,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<Lag> {
    const [head, published] = await Promise.all([this.tables.head(), this.tables.latestPublished()]);
    const unsealed = await this.store.readAll(head?.position ?? 0n, MAX_COUNTED);
    const [waiting] = unsealed;
    const seconds = waiting ? Math.max(0, Number(microsOf(this.clock.now()) - microsOf(waiting.at)) / MICROS_PER_SECOND) : 0;
    return { size: published?.size ?? 0, events: unsealed.length + (head?.size ?? 0) - (published?.size ?? 0), seconds };
  }
}
