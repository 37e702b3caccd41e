import type { Day } from '../../kernel/day';
import type { Fold } from '../../kernel/fold';
import { AccessEvent, accessEvents } from './access.events';

/** How much of the log of readings is bound to the ledger: that log lives beside the vault, and expires there. */
export interface ReadingLog {
  readonly sealedRows: number;
  readonly sealedOn: Day | null;
}

export const readingLog: Fold<ReadingLog, AccessEvent> = {
  category: 'access',
  events: accessEvents,
  initial: { sealedRows: 0, sealedOn: null },
  evolve: (_, event) => {
    switch (event.type) {
      case 'access.day_sealed.v1':
        return { sealedRows: event.data.rows, sealedOn: event.data.day };
    }
  },
};
