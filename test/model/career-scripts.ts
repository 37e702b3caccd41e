import type { Step } from './move';
import { by, first, pass, second, STAFF, SYSTEM } from './scripts';

export const EMPLOYED = first(
  ['record-employment'],
  ['record-employment', 1],
  ['record-employment', 2],
  ['record-employment', 3],
  ['record-employment', 4],
);
export const NOMINATED = (which: number, how: number): Step[] =>
  first(['propose-appointment', which, how], ['review-appointment', which], ['publish-appointment-notice', which]);
export const START = (which: number, how = 0): Step[] => first(['file-appointment', which], ['start-appointment', which, how]);
/** The first worker is a technician and holds 一级; so does the second. */
export const CERTIFIED: readonly Step[] = [
  ...STAFF,
  ...EMPLOYED,
  ...by(SYSTEM, ['raise-tier', 0, 1], ['raise-tier', 0, 2], ['raise-tier', 1, 1], ['raise-tier', 1, 2], ['raise-tier', 2, 1]),
];
const IN_POST: readonly Step[] = [...CERTIFIED, ...NOMINATED(0, 0), pass(8), ...START(0)];
export const SPECIAL: readonly Step[] = [...CERTIFIED, ...NOMINATED(0, 2), pass(8), ...START(0)];
const FALLEN: readonly Step[] = [...SPECIAL, ...by(SYSTEM, ['lower-tier', 0, 2], ['end-posts-resting-on', 0, 2])];
const REVIEWED: readonly Step[] = [
  ...IN_POST,
  ...by(SYSTEM, ['tell-review-due']),
  ...first(['review-term', 0, 1], ['review-term']),
  pass(10),
  ...by(SYSTEM, ['tell-review-due']),
  ...first(['review-term']),
];

/** 评聘: at the certificate, reviewed, renewed; up to the special grade, which falls with its certificate and is given back. */
export const POSTS: readonly Step[] = [
  ...CERTIFIED,
  ...NOMINATED(0, 0),
  ...NOMINATED(3, 2),
  ...NOMINATED(1, 4),
  ...NOMINATED(4, 0),
  ...NOMINATED(2, 0),
  pass(8),
  ...START(0),
  ...START(1),
  ...START(4),
  ...START(2, 2),
  ...first(['review-term', 1, 1], ['review-term', 1]),
  ...by(SYSTEM, ['tell-review-due', 0, 1]),
  pass(1),
  ...START(3),
  ...by(SYSTEM, ['lower-tier', 0, 2], ['end-posts-resting-on', 0, 2]),
  pass(2),
  ...by(SYSTEM, ['raise-tier', 0, 5]),
  ...first(['resume-appointment', 3], ['review-term', 2, 2]),
  ...by(SYSTEM, ['expire-appointment', 4, 1]),
  ...first(['end-appointment', 3]),
];
export const TERMS: readonly Step[] = [...REVIEWED, ...first(['renew-appointment'], ['end-appointment', 0, 2])];
/** 班组长 and 转正定级; and whoever leaves takes no post along. */
export const TEAMS: readonly Step[] = [
  ...STAFF,
  ...EMPLOYED,
  ...first(
    ['record-schooling', 5, 3],
    ['start-team-leader'],
    ['end-team-leader'],
    ['start-team-leader', 1, 4],
    ['start-team-leader', 2, 5],
  ),
  ...first(['grade-apprentice', 3, 2]),
  pass(4),
  ...first(['grade-apprentice', 3, 1], ['grade-apprentice', 3]),
  ...first(['end-employment', 1], ['end-employment', 2]),
  ...by(SYSTEM, ['end-posts-when-leaving', 1], ['end-posts-when-leaving', 2]),
  ...first(['record-employment', 1, 5], ['start-team-leader', 1]),
];
/** Whoever leaves takes no post along, not even one that has not begun. */
export const LEAVERS: readonly Step[] = [
  ...CERTIFIED,
  ...NOMINATED(0, 0),
  ...NOMINATED(1, 0),
  pass(8),
  ...START(0),
  ...START(1, 2),
  ...first(['start-team-leader', 0, 4], ['end-employment'], ['end-employment', 1]),
  ...by(SYSTEM, ['end-posts-when-leaving'], ['end-posts-when-leaving', 1]),
  ...first(['record-employment', 0, 5], ['start-team-leader'], ['end-team-leader']),
  ...NOMINATED(3, 3),
  pass(8),
  ...START(3),
];
/** A post that was given back, and a leaving of before that is told late. */
export const TOLD_LATE: readonly Step[] = [
  ...SPECIAL,
  pass(2),
  ...by(SYSTEM, ['lower-tier', 0, 2], ['end-posts-resting-on', 0, 2], ['raise-tier', 0, 5]),
  ...first(['resume-appointment'], ['end-employment']),
  ...by(SYSTEM, ['end-posts-when-leaving'], ['end-posts-when-leaving']),
];
export const JOINED: readonly Step[] = [...first(['propose-join']), ...second(['confirm-link'])];
/** Two records are one person: what either holds is held once, in the career that is kept. */
export const JOINED_CAREERS: readonly Step[] = [
  ...CERTIFIED,
  ...JOINED,
  ...NOMINATED(0, 5),
  ...NOMINATED(4, 0),
  pass(8),
  ...START(0),
  ...START(4),
  ...first(['start-team-leader', 1], ['end-team-leader', 1]),
  ...by(SYSTEM, ['lower-tier', 1, 2], ['end-posts-resting-on', 0, 3]),
  ...by(SYSTEM, ['raise-tier', 3, 2]),
  ...first(['sign-agreement', 2]),
];
const TAUGHT: readonly Step[] = [
  ...STAFF,
  ...EMPLOYED,
  ...by(SYSTEM, ['raise-tier', 3, 0], ['raise-tier', 3, 2], ['raise-tier', 5, 0], ['raise-tier', 4, 3]),
];
/** 师徒: under cohorts and without, another mentor, a grade, and who leaves or falls. */
export const AGREEMENTS: readonly Step[] = [
  ...TAUGHT,
  ...first(
    ['open-cohort'],
    ['open-cohort', 1, 3],
    ['open-cohort', 2, 4],
    ['sign-agreement', 0, 3],
    ['sign-agreement', 1, 2],
    ['sign-agreement', 2],
    ['replace-mentor'],
    ['assess-agreement', 1],
  ),
  ...by(SYSTEM, ['record-promotion', 0], ['record-promotion', 0, 1], ['record-promotion', 1, 3]),
  pass(1),
  ...first(['end-agreement', 2, 3], ['sign-agreement', 4]),
  ...by(SYSTEM, ['lower-tier', 3, 2], ['end-agreements-below-level', 3], ['lower-tier', 3, 0], ['end-agreements-below-level', 3]),
  ...first(['end-employment']),
  ...by(SYSTEM, ['end-agreements-when-leaving']),
];
export const DAYS: readonly Step[] = [...by(SYSTEM, ['open-ledger'], ['begin-day']), pass(2), ...by(SYSTEM, ['begin-day'])];
/** A whole cohort in one call: three of four lines, up to the mentor's limit; and a line that nobody may sign holds up no other. */
const COHORTS: readonly Step[] = [
  ...TAUGHT,
  ...first(['open-cohort'], ['sign-for-cohort', 0, 1], ['end-agreement']),
  pass(1),
  ...first(['open-cohort', 1], ['sign-for-cohort', 1, 3]),
];
export const CAREER_SCRIPTS: readonly (readonly Step[])[] = [
  POSTS,
  TERMS,
  TEAMS,
  AGREEMENTS,
  COHORTS,
  DAYS,
  LEAVERS,
  JOINED_CAREERS,
  TOLD_LATE,
];

/** The ways to refusals that chance seldom finds. */
export const CAREER_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  LEDGER_IS_OF_OTHER_KIND: by(SYSTEM, ['open-ledger'], ['open-ledger', 0, 1]),
  APPOINTMENT_ABOVE_CERTIFICATE: [...CERTIFIED, ...first(['propose-appointment', 3, 4])],
  APPOINTMENT_REASON_MISSING: [...CERTIFIED, ...first(['propose-appointment', 0, 1])],
  APPOINTMENT_BASIS_MISSING: [...FALLEN, ...first(['resume-appointment'])],
  APPOINTMENT_NOT_SUPPORTED: [
    ...CERTIFIED,
    ...first(['propose-appointment'], ['review-appointment', 0, 3], ['publish-appointment-notice']),
  ],
  APPOINTMENT_UNDER_NOTICE: [...CERTIFIED, ...NOMINATED(0, 0), pass(8), ...first(['start-appointment', 0, 1])],
  APPOINTMENT_RECEIPT_MISSING: [...CERTIFIED, ...NOMINATED(0, 2), pass(8), ...first(['start-appointment'])],
  APPOINTMENT_QUOTA_FULL: [...CERTIFIED, ...NOMINATED(0, 2), ...NOMINATED(1, 2), pass(8), ...START(0), ...START(1)],
  APPOINTMENT_OVERLAPS: [...CERTIFIED, ...NOMINATED(0, 0), ...NOMINATED(3, 0), pass(8), ...START(0), ...START(3)],
  APPOINTMENT_STARTED_BEFORE: [...IN_POST, ...first(['start-appointment'])],
  APPOINTMENT_NOT_RESUMABLE: [...IN_POST, ...first(['resume-appointment'])],
  APPOINTMENT_RESUMED_OUTSIDE_TERM: [...FALLEN, ...by(SYSTEM, ['raise-tier', 0, 5]), ...first(['resume-appointment', 0, 3])],
  APPOINTMENT_END_OUTSIDE_TERM: [...IN_POST, ...first(['end-appointment', 0, 3])],
  APPOINTMENT_ENDED_BEFORE: [...IN_POST, ...first(['end-appointment'], ['end-appointment'])],
  APPOINTMENT_RENEWAL_TOO_LATE: [...IN_POST, ...by(SYSTEM, ['expire-appointment', 0, 1]), ...first(['renew-appointment'])],
  APPOINTMENT_RENEWED_BEFORE: [...REVIEWED, ...first(['renew-appointment'], ['renew-appointment'])],
  RENEWAL_WITHOUT_REVIEW: [...IN_POST, ...first(['renew-appointment'])],
  TERM_REVIEW_TOO_EARLY: [...IN_POST, ...first(['review-term', 0, 4])],
  TERM_REVIEW_IN_FUTURE: [...IN_POST, ...first(['review-term', 0, 3])],
  TERM_REVIEWED_BEFORE: [...IN_POST, ...first(['review-term'], ['review-term'])],
  TEAM_LEADER_HELD: [...STAFF, ...EMPLOYED, ...first(['start-team-leader'], ['start-team-leader', 0, 1])],
  APPRENTICE_GRADED_BEFORE: [...STAFF, ...EMPLOYED, ...first(['grade-apprentice'], ['grade-apprentice', 0, 1])],
  NOT_AN_APPRENTICE: [...CERTIFIED, ...first(['grade-apprentice'])],
  GRADING_BEFORE_APPRENTICESHIP_ENDS: [...STAFF, ...EMPLOYED, ...first(['grade-apprentice', 0, 2], ['grade-apprentice'])],
  TOO_MANY_APPRENTICES: [...TAUGHT, ...first(['sign-agreement'], ['sign-agreement', 1], ['sign-agreement', 2], ['sign-agreement', 4])],
  APPRENTICE_HAS_MENTOR: [...TAUGHT, ...first(['sign-agreement'], ['sign-agreement'])],
  MENTOR_BELOW_LEVEL: [...STAFF, ...first(['sign-agreement'])],
  MENTOR_NOT_ABOVE_APPRENTICE: [...TAUGHT, ...by(SYSTEM, ['raise-tier', 0, 2]), ...first(['sign-agreement'])],
  COHORT_OPENED_BEFORE: [...STAFF, ...first(['open-cohort'], ['open-cohort'])],
  COHORT_UNKNOWN: [...TAUGHT, ...first(['sign-agreement', 2, 3])],
  AGREEMENT_OUTSIDE_COHORT: [...TAUGHT, ...first(['open-cohort', 2], ['sign-agreement', 2, 4])],
};

const BOTH_NOMINATED: readonly Step[] = [...CERTIFIED, ...NOMINATED(0, 0), ...NOMINATED(1, 0), pass(8)];
/** The last step over a line, or the first that is not: each must be refused in its last line. */
export const CAREER_LINES: readonly (readonly [code: string, lines: readonly Step[]])[] = [
  ['APPOINTMENT_UNDER_NOTICE', [...CERTIFIED, ...NOMINATED(0, 0), pass(7), ...first(['start-appointment', 0, 3])]],
  ['APPOINTMENT_OVERLAPS', [...CERTIFIED, ...NOMINATED(0, 0), ...NOMINATED(3, 2), pass(8), ...START(0), ...START(3)]],
  ['APPOINTMENT_OVERLAPS', [...BOTH_NOMINATED, ...START(1), ...JOINED, ...START(0)]],
  ['APPOINTMENT_BASIS_MISSING', [...CERTIFIED, ...JOINED, ...NOMINATED(0, 5), pass(8), ...by(SYSTEM, ['lower-tier', 1, 2]), ...START(0)]],
  ['APPOINTMENT_BASIS_MISSING', [...REVIEWED, ...by(SYSTEM, ['lower-tier', 0, 1]), ...first(['renew-appointment'])]],
  ['NOT_AN_APPRENTICE', [...STAFF, ...EMPLOYED, ...by(SYSTEM, ['raise-tier'], ['lower-tier']), ...first(['grade-apprentice', 0, 1])]],
  ['APPRENTICE_HAS_MENTOR', [...TAUGHT, ...first(['sign-agreement'], ['end-agreement'], ['sign-agreement'])]],
  ['TEAM_LEADER_HELD', [...STAFF, ...EMPLOYED, ...first(['start-team-leader'], ['end-team-leader'], ['start-team-leader', 0, 1])]],
  ['TEAM_LEADER_HELD', [...STAFF, ...EMPLOYED, ...first(['start-team-leader']), ...JOINED, ...first(['start-team-leader', 1])]],
  ['COHORT_UNKNOWN', [...TAUGHT, ...first(['sign-for-cohort'])]],
  ['AGREEMENT_OUTSIDE_COHORT', [...TAUGHT, ...first(['open-cohort'], ['sign-for-cohort', 0, 4])]],
  ['APPRENTICE_HAS_MENTOR', [...TAUGHT, ...first(['open-cohort'], ['sign-for-cohort'], ['sign-for-cohort'])]],
  ['MENTOR_IS_APPRENTICE', [...TAUGHT, ...first(['propose-join', 3, 0]), ...second(['confirm-link']), ...first(['sign-agreement'])]],
];
