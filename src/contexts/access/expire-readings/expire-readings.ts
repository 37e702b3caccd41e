import { addMonths, type Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { type AccessEvent, ReadingsExpired } from '../access.events';
import { type ReadingLog, readingLog } from '../reading-log';

export interface ExpireReadings {
  readonly day: Day;
}
export interface ExpiryEvidence {
  /** For how long rows are kept; null where no pack says it, and then they stay. */
  readonly months: number | null;
  /** The oldest row about somebody whose data are held for a case; it stays, and all that stand on it. */
  readonly firstHeldRow: number | null;
}

/** Logs of a network are kept for no less than six months (Cybersecurity Law, article 21), whatever a pack says. */
export const LEAST_MONTHS = 6;

/**
 * Rows go up to one that a seal names, so that whoever checks what is left finds in the ledger what it stands on: those that were read before the day that lies so
 * many months back. Nothing is due before the next seal lies so far back.
 *
 * Holds are evidence by value. One that is placed while this is decided comes too late for rows that were due already: for them the law had ended.
 */
export const expireReadings = rule<ReadingLog, AccessEvent, ExpireReadings, ExpiryEvidence, never>({
  name: 'access.expire-readings',
  version: 1,
  fold: readingLog,
  decide: ({ seals }, { day }, { months, firstHeldRow }) => {
    if (months === null) return [];
    const kept = Math.max(months, LEAST_MONTHS);
    const until = addMonths(day, -kept);
    const last = seals.findLast((seal) => seal.day <= until && (firstHeldRow === null || seal.rows < firstHeldRow));
    return last ? [ReadingsExpired({ day, months: kept, rows: last.rows, root: last.root, sealedOn: last.day })] : [];
  },
});
