import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import { type AccessEvent, DaySealed } from '../access.events';
import { type ReadingLog, readingLog } from '../reading-log';

export interface SealDay {
  readonly day: Day;
}
/** The log of readings as it stood when the day began: how many rows, and the hash that covers them. */
export interface ReadingHead {
  readonly head: { readonly rows: number; readonly root: string };
}

/**
 * Binds the log of readings to the ledger, whose order and hashes others watch: from then on nobody takes a row out of it unseen,
 * not even who may write in its database. A day on which nobody read adds nothing.
 *
 * The head is evidence by value, and rows may be added while this is decided. That is safe: the next day seals them.
 */
export const sealDay = rule<ReadingLog, AccessEvent, SealDay, ReadingHead, 'READING_LOG_SHORTER'>({
  name: 'access.seal-day',
  version: 1,
  fold: readingLog,
  decide: ({ sealedRows, sealedOn }, { day }, { head: { rows, root } }) => {
    if (rows < sealedRows) return refuse('READING_LOG_SHORTER', { rows, sealedRows, sealedOn });
    return rows === sealedRows ? [] : [DaySealed({ day, rows, root })];
  },
});
