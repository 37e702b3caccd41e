import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { DiplomaKind, NATIONAL_2018, NATIONAL_2023, RuleSet, TitleGrade } from '../../catalogue';
import { eligibility } from './eligibility';
import type { RegisteredFacts } from './facts';

/** Every line of both instruments (handbook 4.1, 4.2), by facts that just fulfil it and by facts that just do not. */
const TURNER = '6-18-01-01';
const ASOF = day('2026-03-01');
type Facts = Partial<RegisteredFacts> & { readonly bornOn?: string };

const work = (fromOn: string): Facts => ({ spans: [{ spanId: 's', occupationCode: TURNER, fromOn: day(fromOn), lastOn: null }] });
const holds = (level: Level, issuedOn: string): Facts => ({
  certificates: [{ recordId: 'c', occupationCode: TURNER, level, issuedOn: day(issuedOn) }],
});
const title = (grade: TitleGrade, grantedOn: string): Facts => ({ titles: [{ recordId: 't', grade, grantedOn: day(grantedOn) }] });
const school = (
  kind: DiplomaKind,
  graduatedOn: string | null,
  more: { finalYear?: boolean; programmeEvaluated?: boolean } = {},
): Facts => ({
  diplomas: [
    { recordId: 'd', kind, relatedMajor: true, finalYear: false, graduatedOn: graduatedOn === null ? null : day(graduatedOn), ...more },
  ],
});
const enrolled = (fromOn: string): Facts => ({
  enrolments: [{ recordId: 'e', class: 'TECHNICIAN_CLASS', fromOn: day(fromOn), lastOn: null }],
});
const LONG = work('1990-01-01');
const [TO_THE_DAY, A_DAY_LATE] = ['2026-03-01', '2026-03-02'];
const student = (kind: DiplomaKind): [Facts, Facts] => [school(kind, null, { finalYear: true }), school(kind, null)];
/** A year of work since the paper, at the last possible day, and a day too late. */
const since = (years: number, paper: (on: string) => Facts): [Facts, Facts] => [
  { ...LONG, ...paper(`${2026 - years}-03-01`) },
  { ...LONG, ...paper(`${2026 - years}-03-02`) },
];

type Line = readonly [line: string, target: Level, just: Facts, short: Facts];
const LINES_2023: readonly Line[] = [
  ['N23-5-1', 'JUNIOR', { bornOn: '2010-03-01' }, { bornOn: '2010-03-02' }],
  ['N23-5-2', 'JUNIOR', { bornOn: '2010-03-01', ...work('2026-02-28') }, { bornOn: '2010-03-01', ...work(TO_THE_DAY) }],
  ['N23-4-1', 'INTERMEDIATE', work('2021-03-01'), work('2021-03-02')],
  ['N23-4-2', 'INTERMEDIATE', ...since(3, (on) => holds('JUNIOR', on))],
  ['N23-4-3', 'INTERMEDIATE', ...student('SECONDARY')],
  ['N23-3-1', 'SENIOR', work('2016-03-01'), work('2016-03-02')],
  ['N23-3-2', 'SENIOR', ...since(4, (on) => holds('INTERMEDIATE', on))],
  ['N23-3-3', 'SENIOR', ...since(1, (on) => title('JUNIOR', on))],
  ['N23-3-4', 'SENIOR', ...student('ADVANCED_CLASS')],
  [
    'N23-3-5',
    'SENIOR',
    { ...holds('INTERMEDIATE', TO_THE_DAY), ...school('COLLEGE', TO_THE_DAY) },
    { ...holds('INTERMEDIATE', A_DAY_LATE), ...school('COLLEGE', TO_THE_DAY) },
  ],
  ['N23-3-6', 'SENIOR', school('COLLEGE', TO_THE_DAY, { programmeEvaluated: true }), school('COLLEGE', TO_THE_DAY)],
  ['N23-2-1', 'TECHNICIAN', ...since(5, (on) => holds('SENIOR', on))],
  ['N23-2-2', 'TECHNICIAN', ...since(5, (on) => ({ ...title('JUNIOR', on), ...holds('SENIOR', '2025-03-01') }))],
  ['N23-2-2', 'TECHNICIAN', ...since(1, (on) => ({ ...title('JUNIOR', '2021-03-01'), ...holds('SENIOR', on) }))],
  ['N23-2-3', 'TECHNICIAN', ...since(1, (on) => title('MID', on))],
  [
    'N23-2-4',
    'TECHNICIAN',
    { ...work('2024-03-01'), ...holds('SENIOR', TO_THE_DAY), ...school('ADVANCED_SCHOOL', TO_THE_DAY) },
    { ...work('2024-03-02'), ...holds('SENIOR', TO_THE_DAY), ...school('ADVANCED_SCHOOL', TO_THE_DAY) },
  ],
  [
    'N23-2-5',
    'TECHNICIAN',
    { ...enrolled(TO_THE_DAY), ...holds('SENIOR', '2024-03-01') },
    { ...enrolled(A_DAY_LATE), ...holds('SENIOR', '2024-03-01') },
  ],
  [
    'N23-2-5',
    'TECHNICIAN',
    { ...enrolled(TO_THE_DAY), ...holds('SENIOR', '2024-03-01') },
    { ...enrolled(TO_THE_DAY), ...holds('SENIOR', '2024-03-02') },
  ],
  ['N23-1-1', 'SENIOR_TECHNICIAN', ...since(5, (on) => holds('TECHNICIAN', on))],
  ['N23-1-2', 'SENIOR_TECHNICIAN', ...since(5, (on) => ({ ...title('MID', on), ...holds('TECHNICIAN', '2025-03-01') }))],
  ['N23-1-2', 'SENIOR_TECHNICIAN', ...since(1, (on) => ({ ...title('MID', '2021-03-01'), ...holds('TECHNICIAN', on) }))],
  ['N23-1-3', 'SENIOR_TECHNICIAN', ...since(1, (on) => title('SENIOR', on))],
];
const LINES_2018: readonly Line[] = [
  ['N18-5-1', 'JUNIOR', work('2025-03-01'), work('2025-03-02')],
  [
    'N18-5-2',
    'JUNIOR',
    { apprenticeships: [{ recordId: 'a', endedOn: ASOF }] },
    { apprenticeships: [{ recordId: 'a', endedOn: day(A_DAY_LATE) }] },
  ],
  [
    'N18-4-1',
    'INTERMEDIATE',
    { ...work('2022-03-01'), ...holds('JUNIOR', '2022-03-01') },
    { ...work('2022-03-02'), ...holds('JUNIOR', '2022-03-01') },
  ],
  ['N18-4-2', 'INTERMEDIATE', work('2020-03-01'), work('2020-03-02')],
  ['N18-4-3', 'INTERMEDIATE', ...student('SECONDARY')],
  ['N18-3-1', 'SENIOR', ...since(5, (on) => holds('INTERMEDIATE', on))],
  [
    'N18-3-2',
    'SENIOR',
    { ...holds('INTERMEDIATE', TO_THE_DAY), ...school('ADVANCED_SCHOOL', TO_THE_DAY) },
    { ...holds('INTERMEDIATE', TO_THE_DAY), ...school('ADVANCED_SCHOOL', A_DAY_LATE) },
  ],
  ['N18-3-3', 'SENIOR', ...since(2, (on) => ({ ...school('COLLEGE', TO_THE_DAY), ...holds('INTERMEDIATE', on) }))],
  ['N18-2-1', 'TECHNICIAN', ...since(4, (on) => holds('SENIOR', on))],
  ['N18-2-2', 'TECHNICIAN', ...since(3, (on) => ({ ...school('ADVANCED_SCHOOL', TO_THE_DAY), ...holds('SENIOR', on) }))],
  ['N18-2-3', 'TECHNICIAN', ...since(2, (on) => ({ preTechnicians: [{ recordId: 'p', issuedOn: day(on) }] }))],
  ['N18-1-1', 'SENIOR_TECHNICIAN', ...since(4, (on) => holds('TECHNICIAN', on))],
];

const answered = (set: RuleSet, line: string, target: Level, { bornOn = '1980-01-01', ...known }: Facts) => {
  const rules = set.rules.filter(({ id }) => id === line);
  const facts = { spans: [], certificates: [], diplomas: [], titles: [], ...known };
  return eligibility({
    ruleSet: { ...set, rules },
    target,
    occupationCode: TURNER,
    birthDay: day(bornOn),
    asOf: ASOF,
    spanCarryDays: 30,
    facts,
  });
};

describe.each([
  [NATIONAL_2023, LINES_2023],
  [NATIONAL_2018, LINES_2018],
] as const)('%#', (set, lines) => {
  it('no line is left out', () => expect([...new Set(lines.map(([line]) => line))].sort()).toEqual(set.rules.map(({ id }) => id).sort()));
  it.each(lines)('%s for %s holds to the day, and not a day later or with less', (line, target, just, short) => {
    expect(answered(set, line, target, just)).toMatchObject({ eligible: true, ruleId: line, ruleSet: set.id });
    expect(answered(set, line, target, short).eligible).toBe(false);
  });
});
