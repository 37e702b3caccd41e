import type { Cut } from '../contract/cutting-proxy';
import type { EventStore } from '../../src/ledger/event-store.port';
import type { Chance } from '../support/stories/made-people';
import type { Progress } from './progress';
import type { WriterOrders } from './store-writer';
import type { Tally } from './tally';

/** A server under the store, and what can be done to it. */
export interface Target {
  readonly name: string;
  readonly isGapless: boolean;
  /** How the n-th writer reaches it; the first one through the proxy, where there is one. */
  writer(index: number): Pick<WriterOrders, 'store' | 'url' | 'ledger'>;
  readonly faults: Readonly<Record<string, (chance: Chance, retries: Progress) => Promise<void>>>;
  /** Cuts the first writer's next exchange about this stream. */
  readonly cut: ((kind: Cut, stream: string) => void) | undefined;
  open(): Promise<EventStore & { close(): Promise<void> }>;
  /** With what was found: where something was, the data is kept for a look. */
  close(tally: Tally): Promise<Tally>;
}
