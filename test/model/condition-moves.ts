import { addDays, addMonths } from '../../src/kernel/day';
import type { PostLevel } from '../../src/kernel/level';
import { nominate, nominee } from './appointment-moves';
import { basisOf, recognisedBasis } from './career-model';
import type { Move } from './move';
import { AskedSet, fitFor, ShownModel } from './nomination-conditions';

/** On 一级 of one's own. */
const SENIOR_TECHNICIAN_PAPER = 2;
const ownBasis = (which: number): number => basisOf(nominee(which), SENIOR_TECHNICIAN_PAPER);

/** Four years until yesterday; a day less; until the day before; reversed; until tomorrow; none, which a decision relaxes. */
const byService: Move = (asked) => {
  const { today } = asked.model;
  const fit = fitFor(today);
  const [from, yesterday] = [fit.earlier!.from, addDays(today, -1)];
  const earlier = [
    fit.earlier,
    { from: addDays(from, 1), last: yesterday },
    { from, last: addDays(today, -2) },
    { from: today, last: yesterday },
    { from: addMonths(from, -1), last: addDays(today, 1) },
    null,
  ][asked.how]!;
  return nominate(asked, {
    level: 'SPECIAL_GRADE',
    basis: ownBasis(asked.which),
    shown: { ...fit, earlier, relaxed: asked.how === 5 ? 'YEARS_IN_POST' : null },
  });
};

/** An award of one's own; none; an award without its entry; an entry that is no award; an award of another worker; none, which a decision relaxes. */
const byMerit: Move = (asked) => {
  const { which, how, model } = asked;
  const own = nominee(which);
  const merits: readonly ShownModel['merit'][] = [
    { ground: 'AWARD', award: own },
    null,
    { ground: 'AWARD', award: null },
    { ground: 'INNOVATION', award: own },
    { ground: 'AWARD', award: (own + 1) % 3 },
    null,
  ];
  return nominate(asked, {
    level: 'SPECIAL_GRADE',
    basis: ownBasis(which),
    shown: { ...fitFor(model.today), merit: merits[how]!, relaxed: how === 5 ? 'MERIT' : null },
  });
};

/** Where no set is named, and then all the same; where one is, and nothing shown; of a set that nobody published; for a post that has none, and then all the same. */
const BY_SETS: readonly (readonly [level: PostLevel, set: AskedSet, isShown: boolean])[] = [
  ['SPECIAL_GRADE', null, false],
  ['SPECIAL_GRADE', null, true],
  ['SPECIAL_GRADE', 'SD20-7', false],
  ['SPECIAL_GRADE', 'ZJ-1', true],
  ['CHIEF', 'SD20-7', false],
  ['CHIEF', 'SD20-7', true],
];
const byRules: Move = (asked) => {
  const [level, set, isShown] = BY_SETS[asked.how]!;
  return nominate(asked, { level, set, basis: ownBasis(asked.which), shown: isShown ? fitFor(asked.model.today) : undefined });
};

/** What another enterprise certified as 三级, and this one recognised: above it with a reason, and without; of another worker; two levels above; for the special grade; again. */
const byRecognition: Move = (asked) => {
  const { which, how, model } = asked;
  const level = (['TECHNICIAN', 'TECHNICIAN', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_GRADE', 'TECHNICIAN'] as const)[how]!;
  return nominate(asked, {
    level,
    isExplained: how !== 1,
    basis: recognisedBasis(how === 2 ? (nominee(which) + 1) % 3 : nominee(which)),
    shown: how === 4 ? fitFor(model.today) : undefined,
  });
};

export const conditionMoves: Readonly<Record<string, Move>> = {
  'propose-by-service': byService,
  'propose-by-merit': byMerit,
  'propose-by-rule-set': byRules,
  'propose-by-recognition': byRecognition,
};
