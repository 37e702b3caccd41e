import type { Level } from '../../kernel/level';
import { partsAt, StandardVersion } from './standard';
import type { NormGap, UnitPair } from './standard.events';

/**
 * Everything that a norm lacks beside the national standard, level by level of the norm: parts that it does not examine, marks
 * that it lets pass lower, units of work that none of its own stands for. What a norm asks beyond the standard is no gap.
 */
export const gapsOf = (norm: StandardVersion, national: StandardVersion, pairs: readonly UnitPair[]): readonly NormGap[] =>
  norm.levels.flatMap(({ level }) =>
    national.levels.some((each) => each.level === level)
      ? gapsAt(level, norm, national, pairs)
      : [{ kind: 'LEVEL_NOT_IN_STANDARD' as const, level, part: null, unitCode: null }],
  );

function gapsAt(level: Level, norm: StandardVersion, national: StandardVersion, pairs: readonly UnitPair[]): readonly NormGap[] {
  const own = new Map(partsAt(norm, level).map(({ part, passMark }) => [part, passMark]));
  const mapped = new Set(
    pairs.filter(({ unit }) => norm.units.some((each) => each.unitCode === unit && each.level === level)).map(({ to }) => to),
  );
  return [
    ...partsAt(national, level).flatMap(({ part, passMark }): NormGap[] => {
      const mark = own.get(part);
      if (mark === undefined) return [{ kind: 'PART_MISSING', level, part, unitCode: null }];
      return mark < passMark ? [{ kind: 'PASS_MARK_LOWER', level, part, unitCode: null }] : [];
    }),
    ...national.units
      .filter((each) => each.level === level && !mapped.has(each.unitCode))
      .map(({ unitCode, part }): NormGap => ({ kind: 'UNIT_MISSING', level, part, unitCode })),
  ];
}
