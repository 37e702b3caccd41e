import type { CountedCode } from './indicators';

/** What is counted in the rows of a group. */
export interface Measure {
  readonly numerator: string;
  /** Absent: a count. */
  readonly denominator?: string;
}
export type Source = 'CANDIDACY' | 'AWARD' | 'PEOPLE' | 'RETENTION' | 'POST' | 'BATCH' | 'FILING' | 'STOCK' | 'EMPLOYEES' | 'OF_EMPLOYEES';

/** 高级工 and above (kernel/level: `isHighSkilled`). */
const HIGH_SKILLED_RANK = 4;
const rows = (condition: string): string => `count(*) FILTER (WHERE ${condition})`;
/** Of rows that may stand for many. */
const times = (condition = 'true'): string => `coalesce(sum(t.n) FILTER (WHERE ${condition}), 0)`;
const inState = (...states: readonly string[]): string => `t.state IN (${states.map((state) => `'${state}'`).join(', ')})`;
const HIGH = `t.rank >= ${HIGH_SKILLED_RANK}`;
const AWARDED = "t.state <> 'ANNULLED'";
const SAT = inState('SAT', 'PASSED', 'FAILED', 'VOID');
const SAT_OR_ABSENT = inState('ABSENT', 'SAT', 'PASSED', 'FAILED', 'VOID');
const SKILLED_PEOPLE = 'count(DISTINCT t.person)';
const HIGH_SKILLED_PEOPLE = `${SKILLED_PEOPLE} FILTER (WHERE ${HIGH})`;
const EMPLOYEES = 'sum(t.employees)';
const PASSED = times(inState('PASSED'));

const candidacy = (numerator: string, denominator?: string): readonly [Source, Measure] => ['CANDIDACY', { numerator, denominator }];
const award = (numerator: string, denominator?: string): readonly [Source, Measure] => ['AWARD', { numerator, denominator }];
const people = (numerator: string, denominator?: string): readonly [Source, Measure] => ['PEOPLE', { numerator, denominator }];

/** From which rows each figure is made, and how. In PEOPLE a row is one person of the cell, or many who are alike. */
export const MEASURES: Readonly<Record<CountedCode, readonly [Source, Measure]>> = {
  REGISTERED: candidacy(times("t.state <> 'IN_ERROR'")),
  NOT_ELIGIBLE: candidacy(times(inState('NOT_ELIGIBLE'))),
  ABSENT: candidacy(times(inState('ABSENT'))),
  SAT: candidacy(times(SAT)),
  PASSED: candidacy(PASSED),
  FAILED: candidacy(times(inState('FAILED'))),
  PASS_RATE_WITHOUT_ABSENT: candidacy(PASSED, times(SAT)),
  PASS_RATE_WITH_ABSENT: candidacy(PASSED, times(SAT_OR_ABSENT)),
  AWARDS: award(times(AWARDED)),
  HIGH_SKILLED_AWARDS: award(times(`${AWARDED} AND ${HIGH}`)),
  HIGH_SKILLED_SHARE: award(times(`${AWARDED} AND ${HIGH}`), times(AWARDED)),
  NUMBERS_USED: award(times()),
  ANNULLED: award(times("t.state = 'ANNULLED'")),
  ENTERPRISES_WITH_AWARD: award(`count(DISTINCT t.enterprise_id) FILTER (WHERE ${AWARDED})`),
  PEOPLE: people(times()),
  HIGH_SKILLED_PEOPLE: people(times(HIGH)),
  HIGH_SKILLED_SHARE_OF_PEOPLE: people(times(HIGH), times()),
  PEOPLE_WITH_SEVERAL_AWARDS: people(times('t.awards > 1')),
  PEOPLE_EMPLOYED: people(times('t.is_employed')),
  HIGH_SKILLED_PEOPLE_EMPLOYED: people(times(`t.is_employed AND ${HIGH}`)),
  PEOPLE_LEFT: people(times('NOT t.is_employed')),
  // Two records of a person may both be employed on the day: the award is one.
  RETENTION: [
    'RETENTION',
    { numerator: 'count(DISTINCT t.holding_id) FILTER (WHERE e.span_id IS NOT NULL)', denominator: 'count(DISTINCT t.holding_id)' },
  ],
  HIGH_SKILLED_STOCK: ['STOCK', { numerator: HIGH_SKILLED_PEOPLE }],
  SKILLED_STOCK: ['STOCK', { numerator: SKILLED_PEOPLE }],
  HIGH_SKILLED_SHARE_OF_STOCK: ['STOCK', { numerator: HIGH_SKILLED_PEOPLE, denominator: SKILLED_PEOPLE }],
  SKILLED_SHARE_OF_EMPLOYEES: ['OF_EMPLOYEES', { numerator: SKILLED_PEOPLE, denominator: EMPLOYEES }],
  EMPLOYEES: ['EMPLOYEES', { numerator: EMPLOYEES }],
  PER_10000: ['OF_EMPLOYEES', { numerator: HIGH_SKILLED_PEOPLE, denominator: EMPLOYEES }],
  APPOINTMENTS: ['POST', { numerator: 'count(*)' }],
  APPOINTED_PEOPLE: ['POST', { numerator: 'count(DISTINCT t.person)' }],
  IN_POST: ['POST', { numerator: rows("t.state = 'IN_FORCE'") }],
  BATCHES: ['BATCH', { numerator: 'count(*)' }],
  ACTIVE_ENTERPRISES: ['BATCH', { numerator: 'count(DISTINCT t.enterprise_id)' }],
  FILINGS_IN_FORCE: ['FILING', { numerator: rows('t.suspension_id IS NULL') }],
  FILINGS_IN_RENEWAL_WINDOW: ['FILING', { numerator: 'count(*)' }],
};
