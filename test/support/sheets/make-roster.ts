import { addDays, addMonths, Chance, checkCharacter, identity, MadeIdentity } from '../stories/made-people';
import {
  Claim,
  isEligible,
  isEligibleOtherwise,
  isHeld,
  isPassed,
  MadeDiploma,
  MadeFacts,
  MadeLevel,
  MadeMark,
  MadeSpan,
  worksElsewhere,
} from './roster-outcome';

/** The state that made rosters assume: samples/expected-errors.json, `given`. */
export const GIVEN = {
  enterprise: '淮安示例机械有限公司',
  assessmentOn: '2026-12-05',
  turner: { code: '6-18-01-01', name: '车工', trade: '数控车工', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] },
  electrician: { code: '6-31-01-03', name: '电工', trade: null, levels: ['JUNIOR', 'INTERMEDIATE'] },
} as const;
const AS_OF = GIVEN.assessmentOn;

/** The ten kinds of wrong row (journeys, section 1), and the claim that registered facts do not support. */
export const DEFECTS = [
  'IMPORT_ID_CHECKSUM',
  'IMPORT_ID_NUMERIC',
  'IMPORT_LEVEL_NOT_IN_SCOPE',
  'IMPORT_DUPLICATE_IN_FILE',
  'IMPORT_LEVEL_ALREADY_HELD',
  'IMPORT_AGE_BELOW_MINIMUM',
  'IMPORT_EMPLOYED_ELSEWHERE',
  'IMPORT_OCCUPATION_UNKNOWN',
  'IMPORT_REQUIRED_EMPTY',
  'IMPORT_ID_DATE_IMPOSSIBLE',
  'IMPORT_NOT_ELIGIBLE',
] as const;
export type Defect = (typeof DEFECTS)[number];
export const COLUMN_OF: Readonly<Record<Defect, string>> = {
  IMPORT_ID_CHECKSUM: 'idNumber',
  IMPORT_ID_NUMERIC: 'idNumber',
  IMPORT_LEVEL_NOT_IN_SCOPE: 'level',
  IMPORT_DUPLICATE_IN_FILE: 'idNumber',
  IMPORT_LEVEL_ALREADY_HELD: 'level',
  IMPORT_AGE_BELOW_MINIMUM: 'idNumber',
  IMPORT_EMPLOYED_ELSEWHERE: 'employer',
  IMPORT_OCCUPATION_UNKNOWN: 'occupation',
  IMPORT_REQUIRED_EMPTY: 'level',
  IMPORT_ID_DATE_IMPOSSIBLE: 'idNumber',
  IMPORT_NOT_ELIGIBLE: 'conditionNo',
};

export interface MadeRow {
  readonly who: MadeIdentity;
  readonly facts: MadeFacts;
  readonly claim: Claim;
  readonly theory: MadeMark;
  readonly skill: MadeMark;
  /** What was done to the row; eligibility is never done but follows from the facts. */
  readonly defect: Defect | null;
  /** The ID number as the row shows it. */
  readonly shownId: string;
}

/** Rule, how far the facts go beyond it (days; negative: short of it), and whether the work is in two spans. */
export interface Recipe {
  readonly ruleId: string;
  readonly slackDays: number;
  readonly split?: boolean;
}

const LEVEL_OF: Readonly<Record<string, MadeLevel>> = { '5': 'JUNIOR', '4': 'INTERMEDIATE', '3': 'SENIOR' };
const YEARS: Readonly<Record<string, number>> = { 'N23-4-1': 5, 'N23-4-2': 3, 'N23-3-1': 10, 'N23-3-2': 4 };
const LOWER = { INTERMEDIATE: 'JUNIOR', SENIOR: 'INTERMEDIATE', JUNIOR: 'JUNIOR' } as const;
const ELSEWHERE = '淮安另一示例公司';
/** Months in the first of two spans. */
const EARLIER_MONTHS = 18;

const own = (occupationCode: string, fromOn: string): MadeSpan => ({
  occupationCode,
  own: true,
  employerName: GIVEN.enterprise,
  fromOn,
  lastOn: null,
});
const elsewhere = (occupationCode: string, fromOn: string, lastOn: string | null): MadeSpan => ({
  occupationCode,
  own: false,
  employerName: ELSEWHERE,
  fromOn,
  lastOn,
});
const startFor = (months: number, slackDays: number): string => addDays(addMonths(AS_OF, -months), -slackDays);

/** Work of so many years: in one span, or 18 months elsewhere, a year between, and the rest here. */
function spansFor(code: string, years: number, { slackDays, split }: Recipe): MadeSpan[] {
  if (!split) return [own(code, startFor(12 * years, slackDays))];
  const here = startFor(12 * years - EARLIER_MONTHS, slackDays);
  const before = addMonths(here, -12 - EARLIER_MONTHS);
  return [elsewhere(code, before, addDays(addMonths(before, EARLIER_MONTHS), -1)), own(code, here)];
}

const diploma = (): MadeDiploma => ({
  school: '中专',
  major: '机电技术应用',
  related: true,
  finalYear: false,
  issuedOn: '2023-06-30',
  issuer: '淮安示例职业学校',
});

function factsFor({ occupationCode, trade, level, ruleId }: Claim, recipe: Recipe, serial: number): MadeFacts {
  const nothing = { certificates: [], diplomas: [] };
  const years = YEARS[ruleId];
  if (ruleId === 'N23-4-3') return { spans: [own(occupationCode, '2023-07-03')], certificates: [], diplomas: [diploma()] };
  if (years === undefined) return { spans: [own(occupationCode, startFor(2, recipe.slackDays))], ...nothing };
  if (ruleId.endsWith('-1')) return { spans: spansFor(occupationCode, years, recipe), ...nothing };
  const issuedOn = startFor(12 * years, recipe.slackDays);
  const number = `S000032080007${issuedOn.slice(2, 4)}${level === 'SENIOR' ? 4 : 5}${String(serial).padStart(6, '0')}`;
  const held = {
    scheme: '技能等级证书',
    occupationCode,
    trade,
    level: LOWER[level],
    number,
    issuedOn,
    issuer: '淮安示例职业学校',
  } as const;
  return { spans: [own(occupationCode, addMonths(issuedOn, -6))], certificates: [held], diplomas: [] };
}

function mark(of: Chance, kind: 'good' | 'low' | 'absent'): MadeMark {
  if (kind === 'absent') return 'ABSENT';
  return kind === 'low' ? of.between(200, 599) : of.between(600, 990);
}

export type Marking = 'passed' | 'failed' | 'absent';
const marksFor = (of: Chance, marking: Marking): Pick<MadeRow, 'theory' | 'skill'> => ({
  theory: mark(of, marking === 'failed' && of.int(2) === 0 ? 'low' : 'good'),
  skill: mark(of, marking === 'absent' ? 'absent' : marking === 'failed' ? 'low' : 'good'),
});

/** A worker with a claim that the facts support, or miss by as much as the recipe says. */
export function makeRow(of: Chance, serial: number, recipe: Recipe, marking: Marking, occupation: 'turner' | 'electrician'): MadeRow {
  const { code, trade } = GIVEN[occupation];
  const claim: Claim = { occupationCode: code, trade, level: LEVEL_OF[recipe.ruleId.charAt(4)]!, ruleId: recipe.ruleId };
  const facts = factsFor(claim, recipe, serial);
  const earliest = facts.spans.map(({ fromOn }) => fromOn).sort()[0] ?? AS_OF;
  const who = identity(of, serial, addDays(addMonths(earliest, -12 * of.between(18, 30)), -of.int(300)));
  return { who, facts, claim, ...marksFor(of, marking), defect: null, shownId: who.idNumber };
}

const wrongCheck = (id: string): string => id.slice(0, 17) + (id.endsWith('5') ? '4' : '5');
const impossibleDay = (id: string): string =>
  `${id.slice(0, 10)}0230${id.slice(14, 17)}${checkCharacter(`${id.slice(0, 10)}0230${id.slice(14, 17)}`)}`;

/** Does one of the ten wrong things to a row that was good; a duplicate needs the row that it doubles. */
export function spoil(of: Chance, row: MadeRow, defect: Defect, first?: MadeRow): MadeRow {
  const { who, facts, claim } = row;
  switch (defect) {
    case 'IMPORT_ID_CHECKSUM':
      return { ...row, defect, shownId: wrongCheck(who.idNumber) };
    case 'IMPORT_ID_DATE_IMPOSSIBLE':
      return { ...row, defect, shownId: impossibleDay(who.idNumber) };
    case 'IMPORT_DUPLICATE_IN_FILE':
      return { ...first!, defect };
    case 'IMPORT_AGE_BELOW_MINIMUM':
      return spoiledAge(of, row);
    case 'IMPORT_LEVEL_ALREADY_HELD':
      return { ...row, defect, facts: { ...facts, certificates: [...facts.certificates, { ...heldAlready(row), level: claim.level }] } };
    case 'IMPORT_EMPLOYED_ELSEWHERE':
      return {
        ...row,
        defect,
        facts: {
          ...facts,
          spans: [
            ...facts.spans.map((span) => ({ ...span, lastOn: span.lastOn ?? '2026-09-30' })),
            elsewhere(claim.occupationCode, '2026-10-01', null),
          ],
        },
      };
    case 'IMPORT_LEVEL_NOT_IN_SCOPE':
    case 'IMPORT_ID_NUMERIC':
    case 'IMPORT_OCCUPATION_UNKNOWN':
    case 'IMPORT_REQUIRED_EMPTY':
    case 'IMPORT_NOT_ELIGIBLE':
      return { ...row, defect };
  }
}

function heldAlready({ claim, who }: MadeRow) {
  const number = `S00003208000724${{ JUNIOR: 5, INTERMEDIATE: 4, SENIOR: 3 }[claim.level]}9${who.employeeNo.slice(-4)}0`;
  return {
    scheme: '技能等级证书',
    occupationCode: claim.occupationCode,
    trade: claim.trade,
    number,
    issuedOn: '2024-05-17',
    issuer: '淮安示例职业学校',
  } as const;
}

/** Fifteen on the day of the assessment, one day short of the birthday. */
function spoiledAge(of: Chance, row: MadeRow): MadeRow {
  const who = identity(of, Number(row.who.employeeNo.slice(1)), addDays(addMonths(AS_OF, -12 * 16), 1));
  return { ...row, who, shownId: who.idNumber, defect: 'IMPORT_AGE_BELOW_MINIMUM', facts: { spans: [], certificates: [], diplomas: [] } };
}

export type Outcome =
  | { readonly outcome: 'PASSED' | 'FAILED' }
  | { readonly outcome: 'REFUSED'; readonly code: Defect; readonly field: string };

/**
 * What must come of the row. Eligibility, holding and employment elsewhere are computed from the facts, and must agree
 * with what was meant; the other defects are in the cells.
 * @throws Error where a made roster is not what it was meant to be
 */
export function outcomeOf({ facts, claim, defect, theory, skill }: MadeRow): Outcome {
  const found = computedDefect(facts, claim, defect);
  if (found !== defect && !(defect === null && found === 'IMPORT_NOT_ELIGIBLE')) throw new Error(`meant ${defect}, computed ${found}`);
  if (found === 'IMPORT_NOT_ELIGIBLE' && isEligibleOtherwise(facts, claim, AS_OF))
    throw new Error(`${claim.ruleId} is refused, another line holds`);
  if (found !== null) return { outcome: 'REFUSED', code: found, field: COLUMN_OF[found] };
  return { outcome: isPassed(theory, skill) ? 'PASSED' : 'FAILED' };
}

function computedDefect(facts: MadeFacts, claim: Claim, meant: Defect | null): Defect | null {
  const inCells = meant !== null && !['IMPORT_LEVEL_ALREADY_HELD', 'IMPORT_EMPLOYED_ELSEWHERE', 'IMPORT_NOT_ELIGIBLE'].includes(meant);
  if (inCells) return meant;
  if (isHeld(facts, claim, AS_OF)) return 'IMPORT_LEVEL_ALREADY_HELD';
  if (worksElsewhere(facts, AS_OF)) return 'IMPORT_EMPLOYED_ELSEWHERE';
  return isEligible(facts, claim, AS_OF) ? null : 'IMPORT_NOT_ELIGIBLE';
}
