import { Award, examDayOf } from './awards';
import { addDays, addYears, Day } from './days';
import { birthdayOf } from './identity';
import type { Level } from './measures';
import type { Person } from './people';
import type { Unsuccessful } from './sittings';

/** What somebody brings along, so that one line of the application conditions holds and no other is needed. */
export interface Facts {
  /** In the own enterprise and its main occupation, to this day. */
  readonly workedFrom: Day;
  readonly title: { readonly grade: '中级' | '高级'; readonly grantedOn: Day } | null;
  /** 高级工班: for those who were under sixteen when the ten years would have begun. */
  readonly graduatedOn: Day | null;
  /** In the second occupation, elsewhere, to the day before the examination. */
  readonly elsewhere: { readonly fromOn: Day; readonly lastOn: Day } | null;
}

/** The line that is claimed of NATIONAL-2023, and the years of it. */
export const LINES: Readonly<Record<Level, { readonly ruleId: string; readonly years: number }>> = {
  JUNIOR: { ruleId: 'N23-5-2', years: 0 },
  INTERMEDIATE: { ruleId: 'N23-4-1', years: 5 },
  SENIOR: { ruleId: 'N23-3-1', years: 10 },
  TECHNICIAN: { ruleId: 'N23-2-3', years: 1 },
  SENIOR_TECHNICIAN: { ruleId: 'N23-1-3', years: 1 },
};
const BY_DIPLOMA = 'N23-3-4';
const WORKING_AGE = 16;
const ADULT = 18;
/** Years of work of whoever needs none in particular: some before a junior level, more before a title. */
const SOME = 2;
const BEFORE_A_TITLE = 8;
/** Of whom conditions are waived: a year less than the line asks. */
const A_YEAR_LESS = 9;
/** And a title that is so many days short of its year. */
const DAYS_SHORT = 90;

type Awards = readonly [Award, Award?];
const examOf = ({ year, round }: Award): Day => examDayOf(year, round);
const isOfCommittee = (path: Award['path']): boolean => path === 'DIRECT' || path === 'COMPETITION';

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const GRADES: Partial<Readonly<Record<Level, '中级' | '高级'>>> = { TECHNICIAN: '中级', SENIOR_TECHNICIAN: '高级' };

/** Under sixteen when the ten years would have begun. */
export const isByDiploma = (person: number, level: Level, exam: Day): boolean =>
  level === 'SENIOR' && addYears(birthdayOf(person), WORKING_AGE) > addYears(exam, -LINES.SENIOR.years);
export const claimedLine = (person: number, level: Level, exam: Day): string =>
  isByDiploma(person, level, exam) ? BY_DIPLOMA : LINES[level].ruleId;

const workNeeded = (person: number, { level, path }: Award, exam: Day): Day => {
  const adult = addYears(birthdayOf(person), ADULT);
  if (level === 'SENIOR' && path === 'EXCEPTIONAL') return addYears(exam, -A_YEAR_LESS);
  if (level === 'SENIOR' && path === 'EXAM' && !isByDiploma(person, level, exam)) return addYears(exam, -LINES.SENIOR.years);
  if (level === 'INTERMEDIATE') return addYears(exam, -LINES.INTERMEDIATE.years);
  return later(addYears(exam, -(GRADES[level] ? BEFORE_A_TITLE : SOME)), adult);
};

/** Of the award that is in the same occupation as the first and higher: it may need work that began earlier. */
const workedFrom = (index: number, [first, second]: Awards, isHigher: boolean): Day => {
  const own = workNeeded(index, first, examOf(first));
  const above = second && isHigher ? workNeeded(index, second, examOf(second)) : own;
  return above < own ? above : own;
};

/** A waiver of years leaves the title, granted less than a year ago; a committee asks for none. */
function titleOf({ level, path, year, round }: Award): Facts['title'] {
  const grade = GRADES[level];
  if (!grade || isOfCommittee(path)) return null;
  const yearBefore = addYears(examDayOf(year, round), -1);
  return { grade, grantedOn: path === 'EXCEPTIONAL' ? addDays(yearBefore, DAYS_SHORT) : yearBefore };
}

/** Ten years in the second occupation, at another place; less where they are waived, none where a committee decides. */
function elsewhereOf(index: number, second: Award): Facts['elsewhere'] {
  const exam = examOf(second);
  if (isOfCommittee(second.path) || isByDiploma(index, second.level, exam)) return null;
  return { fromOn: addYears(exam, -(second.path === 'EXCEPTIONAL' ? A_YEAR_LESS : LINES.SENIOR.years)), lastOn: addDays(exam, -1) };
}

export function factsOf({ index, awards, isInSecondOccupation }: Person): Facts {
  const both = awards as Awards;
  const [first, second] = both;
  const needsDiploma = awards.some((award) => award.path === 'EXAM' && isByDiploma(index, award.level, examOf(award)));
  return {
    workedFrom: workedFrom(index, both, !isInSecondOccupation),
    title: titleOf(first),
    graduatedOn: needsDiploma ? `${first.year - SOME}-07-01` : null,
    elsewhere: second && isInSecondOccupation ? elsewhereOf(index, second) : null,
  };
}

/** Whoever failed or was absent was admitted like the others; whoever was not eligible is one day short of the line. */
export function factsOfUnsuccessful({ year, round, level, fate }: Unsuccessful): Facts {
  const exam = examDayOf(year, round);
  const short = fate === 'NOT_ELIGIBLE' ? 1 : 0;
  const grade = GRADES[level];
  const worked = LINES[level].years === 0 ? addDays(exam, short - 1) : addDays(addYears(exam, -LINES[level].years), short);
  return {
    workedFrom: grade ? addYears(exam, -BEFORE_A_TITLE) : worked,
    title: grade ? { grade, grantedOn: addDays(addYears(exam, -1), short) } : null,
    graduatedOn: null,
    elsewhere: null,
  };
}
