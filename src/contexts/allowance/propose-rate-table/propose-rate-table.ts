import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isCertifiedLevel } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { OccupationGroup, RateRow, RateTableEvent, RateTableProposed } from '../allowance.events';
import { groupsOf, RateTable, rateTable } from '../rate-table';

export interface ProposeRateTable {
  readonly tableId: Uuid;
  readonly enterpriseId: Uuid;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly rows: readonly RateRow[];
  readonly groups?: readonly OccupationGroup[];
}
type No =
  | 'PERSON_REQUIRED'
  | 'RATE_SPAN_REVERSED'
  | 'RATE_ROW_TWICE'
  | 'RATE_ROW_BASIS_WRONG'
  | 'RATE_GROUP_UNKNOWN'
  | 'RATE_GROUP_OVERLAPS';

/** A new version never edits an old one; it takes its place on its own days once a second person has adopted it. */
export const proposeRateTable = rule<RateTable, RateTableEvent, ProposeRateTable, object, No>({
  name: 'allowance.propose-rate-table',
  version: 1,
  fold: rateTable,
  decide: (versions, intent, _, { actor }) => {
    const { validFrom, validTo, rows, groups = [], ...named } = intent;
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (validTo !== null && validTo < validFrom) return refuse('RATE_SPAN_REVERSED', { validFrom, validTo });
    const wrong = rows.find((row) => !isPayable(row));
    if (wrong) return refuse('RATE_ROW_BASIS_WRONG', { ruleId: wrong.ruleId, item: wrong.item, level: wrong.level, basis: wrong.basis });
    const twice = rows.find((row, index) =>
      rows.slice(0, index).some((other) => other.ruleId === row.ruleId || keyOf(other) === keyOf(row)),
    );
    if (twice) return refuse('RATE_ROW_TWICE', { ruleId: twice.ruleId });
    return (
      groupFault(rows, groups) ?? [
        RateTableProposed({
          ...named,
          validFrom,
          validTo,
          rows: [...rows],
          ...groupsOf(groups),
          version: versions.length + 1,
          proposedBy: actor.ref,
        }),
      ]
    );
  },
});

const keyOf = ({ item, level, basis, occupationGroup = '-', contestTier, maxRank }: RateRow): string =>
  `${item} ${level ?? '-'} ${basis} ${occupationGroup} ${contestTier ?? '-'} ${maxRank ?? '-'}`;

/** A row names a group of its own table, and an occupation is paid by one group: otherwise the order of rows would decide. */
function groupFault(
  rows: readonly RateRow[],
  groups: readonly OccupationGroup[],
): Refusal<'RATE_GROUP_UNKNOWN' | 'RATE_GROUP_OVERLAPS'> | null {
  const lost = rows.find(({ occupationGroup }) => occupationGroup !== undefined && !groups.some(({ code }) => code === occupationGroup));
  if (lost) return refuse('RATE_GROUP_UNKNOWN', { ruleId: lost.ruleId, occupationGroup: lost.occupationGroup! });
  const overlapping = groups.find(({ code, occupations }, index) =>
    groups.slice(0, index).some((other) => other.code === code || other.occupations.some((occupation) => occupations.includes(occupation))),
  );
  return overlapping ? refuse('RATE_GROUP_OVERLAPS', { occupationGroup: overlapping.code }) : null;
}

/** Parts are those of what is paid once, and places those of a contest. */
const asksInVain = ({ item, basis, instalmentYears, contestTier, maxRank }: RateRow): boolean =>
  (instalmentYears !== undefined && item !== 'ONE_OFF') || ((contestTier !== undefined || maxRank !== undefined) && basis !== 'CONTEST');

/** A row that nobody can ever be entitled to is a slip of the pen: 特级技师 and 首席技师 are always appointed (handbook 12.5). */
function isPayable(row: RateRow): boolean {
  const { item, level, basis, occupationGroup } = row;
  if (asksInVain(row)) return false;
  switch (item) {
    case 'SKILL':
      return level !== null && (basis === 'APPOINTED' || (basis === 'CERTIFIED' && isCertifiedLevel(level)));
    case 'MENTOR':
      return level === null && basis === 'AGREEMENT';
    case 'TEAM_LEADER':
      // A team is led, not an occupation.
      return level === null && basis === 'POST' && occupationGroup === undefined;
    case 'ONE_OFF':
      // A place is of no level.
      return basis !== 'CONTEST' || level === null;
  }
}
