import type { Day } from '../../kernel/day';
import type { Fold } from '../../kernel/fold';
import { AccessEvent, accessEvents } from './access.events';

/** Names its one stream; there is one log of readings. */
export const READING_LOG = 'reading-log';

/** What a day's seal said: how many rows there were when it began, and the hash of the last. */
export interface Seal {
  readonly day: Day;
  readonly rows: number;
  readonly root: string;
}
/** How much of the log of readings is bound to the ledger: that log lives beside the vault, and expires there. */
export interface ReadingLog {
  readonly sealedRows: number;
  readonly sealedOn: Day | null;
  /** Rows that were kept for long enough. */
  readonly expiredRows: number;
  /** Seals of rows that are still kept, one a day at most: as many as the months of the retention have days. */
  readonly seals: readonly Seal[];
}

export const readingLog: Fold<ReadingLog, AccessEvent> = {
  category: 'access',
  events: accessEvents,
  initial: { sealedRows: 0, sealedOn: null, expiredRows: 0, seals: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'access.day_sealed.v1':
        return { ...state, sealedRows: event.data.rows, sealedOn: event.data.day, seals: [...state.seals, event.data] };
      case 'access.readings_expired.v1':
        return { ...state, expiredRows: event.data.rows, seals: state.seals.filter(({ rows }) => rows > event.data.rows) };
    }
  },
};
