import { COMMITTEE_PATHS } from '../../contexts/assessment';
import { asksOfWork, type AskedThen, isOfTallies } from './asked';
import type { Dimension } from './indicator';
import type { Source } from './measures.sql';

/**
 * Which rows are looked at, each as `t`. A row is what was so on a day as it was believed at a moment; whose rows they are is
 * the business of row-level security. Days are text, which sorts as they follow one another.
 */
const believed = (of: string): string => `${of}.known_from <= :moment AND (${of}.known_to IS NULL OR ${of}.known_to > :moment)`;
const soOn = (of: string, day: string): string => `${of}.valid_from <= ${day} AND (${of}.valid_to IS NULL OR ${of}.valid_to > ${day})`;
const on = (of: string): string => `${soOn(of, ':on')} AND ${believed(of)}`;
/** Rows of a history, each one of its kind, or how many there are that are alike. */
const counted = (asked: AskedThen, history: string, tally: string): string =>
  isOfTallies(asked)
    ? `SELECT t.* FROM ${tally} t WHERE t.n > 0 AND ${soOn('t', ':on')}`
    : `SELECT t.*, 1 AS n FROM ${history} t WHERE ${on('t')}`;
const within = (day: string): string => `(:from = '' OR ${day} >= :from) AND ${day} <= :to`;
const HERE = 'starts_with(t.region, :region)';

/** With the record as which the person is counted. */
const person = (table: string, of: string, where: string): string => `
  SELECT ${of}.*, coalesce(j.kept_ref, ${of}.person_ref) AS person FROM ${table} ${of}
  LEFT JOIN {stat_joined} j ON j.person_ref = ${of}.person_ref AND ${on('j')} WHERE ${where}`;
const ISSUED = `${HERE} AND ${within('t.since_on')}`;
const AWARDS = `t.kind = 'AWARD' AND ${on('t')} AND ${ISSUED}`;
const EMPLOYED = person('{stat_employment}', 't', `${on('t')} AND ${HERE}`);

/** 特级技师; a technician's post adds nothing to the certificate that it rests on. */
const FIRST_POST_RANK = 7;
/** What a person holds in force: of posts those above 高级技师, of certificates all. */
const SKILL_HELD = `SELECT person, max(rank) AS rank FROM (${person('{stat_holding}', 'h', `h.state = 'IN_FORCE' AND (h.kind <> 'POST' OR h.rank >= ${FIRST_POST_RANK}) AND ${on('h')}`)}) h GROUP BY person`;
/** The same date so many months on; where that month is shorter, its last day. */
const MONTHS_ON = "to_char(t.since_on::date + make_interval(months => :months), 'YYYY-MM-DD')";

export const HEADCOUNTS = `SELECT t.* FROM {stat_headcount} t WHERE ${on('t')} AND ${HERE}`;
/** Who is employed, with the highest that each holds: a row for each span of work. */
export const EMPLOYED_SKILLED = `SELECT t.enterprise_id, t.region, t.person, h.rank FROM (${EMPLOYED}) t JOIN (${SKILL_HELD}) h ON h.person = t.person`;

export const ROWS: Readonly<Record<Exclude<Source, 'PEOPLE' | 'RETENTION' | 'OF_EMPLOYEES'>, (asked: AskedThen) => string>> = {
  CANDIDACY: (asked) => `${counted(asked, '{stat_candidacy}', '{stat_candidacy_tally}')}
    AND t.path NOT IN (${COMMITTEE_PATHS.map((path) => `'${path}'`).join(', ')}) AND ${HERE} AND ${within(asked.indicator === 'REGISTERED' || asked.indicator === 'NOT_ELIGIBLE' ? 't.registered_on' : 't.exam_on')}`,
  AWARD: (asked) => `${counted(asked, "(SELECT s.* FROM {stat_holding} s WHERE s.kind = 'AWARD')", '{stat_award_tally}')} AND ${ISSUED}`,
  POST: ({ indicator }) =>
    person(
      '{stat_holding}',
      't',
      `t.kind = 'POST' AND t.rank >= ${FIRST_POST_RANK} AND ${on('t')} AND ${HERE}${indicator === 'IN_POST' ? '' : ` AND ${within('t.since_on')}`}`,
    ),
  BATCH: () => `SELECT t.* FROM {stat_batch} t WHERE ${on('t')} AND ${HERE} AND ${within('t.assessment_on')}`,
  FILING: () => `SELECT t.* FROM {stat_filing} t WHERE ${on('t')} AND ${HERE}`,
  STOCK: () => EMPLOYED_SKILLED,
  EMPLOYEES: () => HEADCOUNTS,
};

/** Awards so many months old by the day asked for, and who was then still with the enterprise that issued them. */
export const RETAINED = `(${person('{stat_holding}', 't', `${AWARDS} AND t.state <> 'ANNULLED' AND ${MONTHS_ON} <= :on`)}) t
  LEFT JOIN (${person('{stat_employment}', 'e', believed('e'))}) e ON e.person = t.person AND e.enterprise_id = t.enterprise_id AND ${soOn('e', MONTHS_ON)}`;

const AWARDED_PEOPLE = person('{stat_holding}', 't', `${AWARDS} AND t.state <> 'ANNULLED'`);
const WITH_WORK = `SELECT t.*, e.person IS NOT NULL AS is_employed FROM (${AWARDED_PEOPLE}) t LEFT JOIN (SELECT DISTINCT t.person FROM (${EMPLOYED}) t) e ON e.person = t.person`;
/** A row for each award of people who are alike in all of theirs. */
const OF_ALIKE_PEOPLE = `SELECT t.*, t.profile AS person FROM {stat_people_tally} t WHERE t.n > 0 AND ${soOn('t', ':on')} AND ${ISSUED}`;

/** A row for each person of a cell, or for so many (`n`) who are alike: the highest award, how many there are, and, where that is asked, whether the person is employed on the day. */
export function peopleIn(cells: readonly string[], asked: AskedThen): string {
  const [isOfWork, keys] = [asksOfWork(asked), [...cells.map((_, index) => String(index + 1)), 't.person'].join(', ')];
  const [from, awards, n] =
    isOfTallies(asked) && !isOfWork
      ? [OF_ALIKE_PEOPLE, 'sum(t.times)', 'max(t.n)']
      : [isOfWork ? WITH_WORK : AWARDED_PEOPLE, 'count(*)', '1'];
  return `SELECT ${[...cells, 't.person'].join(', ')}, max(t.rank) AS rank, ${awards} AS awards, ${n} AS n${isOfWork ? ', bool_or(t.is_employed) AS is_employed' : ''} FROM (${from}) t GROUP BY ${keys}`;
}

const CITY = "left(t.region, 4) || '00'";
/** Under which code a row stands in each dimension; day and level as its table has them. */
export const dimensionsBy = (day: string, level: string): Readonly<Record<Dimension, string>> => ({
  city: CITY,
  district: 't.region',
  enterprise: 't.enterprise_id::text',
  chain: 't.chain',
  cluster: 't.cluster',
  programme: 't.programme',
  occupation: 't.occupation_code',
  level,
  path: 't.path',
  month: `left(${day}, 7)`,
  year: `left(${day}, 4)`,
});
