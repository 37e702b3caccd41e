import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isCertifiedLevel } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { RateRow, RateTableEvent, RateTableProposed } from '../allowance.events';
import { RateTable, rateTable } from '../rate-table';

export interface ProposeRateTable {
  readonly tableId: Uuid;
  readonly enterpriseId: Uuid;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly rows: readonly RateRow[];
}
type No = 'PERSON_REQUIRED' | 'RATE_SPAN_REVERSED' | 'RATE_ROW_TWICE' | 'RATE_ROW_BASIS_WRONG';

/** A new version never edits an old one; it takes its place on its own days once a second person has adopted it. */
export const proposeRateTable = rule<RateTable, RateTableEvent, ProposeRateTable, object, No>({
  name: 'allowance.propose-rate-table',
  version: 1,
  fold: rateTable,
  decide: (versions, intent, _, { actor }) => {
    const { validFrom, validTo, rows } = intent;
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (validTo !== null && validTo < validFrom) return refuse('RATE_SPAN_REVERSED', { validFrom, validTo });
    const wrong = rows.find((row) => !isPayable(row));
    if (wrong) return refuse('RATE_ROW_BASIS_WRONG', { ruleId: wrong.ruleId, item: wrong.item, level: wrong.level, basis: wrong.basis });
    const twice = rows.find((row, index) => rows.slice(0, index).some((other) => other.ruleId === row.ruleId || keyOf(other) === keyOf(row)));
    if (twice) return refuse('RATE_ROW_TWICE', { ruleId: twice.ruleId });
    return [RateTableProposed({ ...intent, rows: [...rows], version: versions.length + 1, proposedBy: actor.ref })];
  },
});

const keyOf = ({ item, level, basis }: RateRow): string => `${item} ${level ?? '-'} ${basis}`;

/** A row that nobody can ever be entitled to is a slip of the pen: 特级技师 and 首席技师 are always appointed (handbook 12.5). */
function isPayable({ item, level, basis }: RateRow): boolean {
  switch (item) {
    case 'SKILL':
      return level !== null && (basis === 'APPOINTED' || (basis === 'CERTIFIED' && isCertifiedLevel(level)));
    case 'MENTOR':
      return level === null && basis === 'AGREEMENT';
    case 'TEAM_LEADER':
      return level === null && basis === 'POST';
    case 'ONE_OFF':
      return true;
  }
}
