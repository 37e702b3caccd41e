import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Filed } from './filing';
import type { FilingRecord } from './filing-record';

export type Standing = 'NOT_YET' | 'FILED' | 'SUSPENDED' | 'EXPIRED' | 'WITHDRAWN' | 'CANCELLED';

/** What a filing is on a day. The dates decide; the marker of an expiry only says that somebody has looked. */
export function standingOn({ validFrom, validTo, closures = [] }: Filed, on: Day): Standing {
  const whole = closures.filter(({ rows, fromOn, lastOn }) => rows === null && fromOn <= on && (lastOn === null || on <= lastOn));
  const end = whole.find(({ kind }) => kind !== 'SUSPENDED');
  if (end) return end.kind;
  if (on > validTo) return 'EXPIRED';
  if (on < validFrom) return 'NOT_YET';
  return whole.length > 0 ? 'SUSPENDED' : 'FILED';
}

/** Why an act is refused that a filing bears only before its end. */
export function endedFault(of: Filed, today: Day): Refusal<'FILING_ENDED'> | null {
  const standing = standingOn(of, today);
  return standing === 'EXPIRED' || standing === 'WITHDRAWN' || standing === 'CANCELLED' ? refuse('FILING_ENDED', { standing }) : null;
}

/** Why an act is refused that needs a filing in good standing. A suspension of single rows leaves the filing itself in it. */
export function notFiledFault(of: Filed, today: Day): Refusal<'FILING_ENDED' | 'FILING_IS_SUSPENDED'> | null {
  return endedFault(of, today) ?? (standingOn(of, today) === 'SUSPENDED' ? refuse('FILING_IS_SUSPENDED') : null);
}

/** Papers travel slowly, so a decision may lie in the past; never in the future. */
export const decidedFault = (decidedOn: Day, today: Day): Refusal<'DECISION_IN_FUTURE'> | null =>
  decidedOn > today ? refuse('DECISION_IN_FUTURE', { decidedOn }) : null;

/** The first row number that the scope does not have. */
export function unknownRowFault({ scope }: FilingRecord, rows: readonly number[] | null): Refusal<'SCOPE_ROW_UNKNOWN'> | null {
  const unknown = rows?.find((row) => row > scope.length);
  return unknown === undefined ? null : refuse('SCOPE_ROW_UNKNOWN', { row: unknown, rows: scope.length });
}
