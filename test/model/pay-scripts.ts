import { AGREEMENTS, EMPLOYED, POSTS, SPECIAL } from './career-scripts';
import type { Step } from './move';
import { by, first, pass, second, STAFF, SYSTEM } from './scripts';

const LINES = second(['record-lines', 0], ['record-lines', 0], ['record-missing', 0]);
const CLOSED: readonly Step[] = [...first(['propose-closing']), ...LINES, ...second(['close-period'])];
/** 津贴: what careers give is settled, suspended, given back, revised. */
export const ENTITLED: readonly Step[] = [
  ...POSTS,
  ...by(SYSTEM, ['settle-pay', 0], ['settle-pay', 1], ['settle-pay', 2], ['revise-rate', 0, 4]),
  ...by(SYSTEM, ['raise-tier', 0, 0], ['settle-pay', 0, 3]),
  ...first(['end-appointment', 1]),
  ...by(SYSTEM, ['settle-pay', 1]),
  pass(1),
  ...by(SYSTEM, ['settle-pay', 0, 4]),
];
const FALLING: readonly Step[] = [
  ...SPECIAL,
  ...by(
    SYSTEM,
    ['raise-tier', 0, 0],
    ['settle-pay'],
    ['lower-tier', 0, 2],
    ['end-posts-resting-on', 0, 2],
    ['settle-pay'],
    ['lower-tier', 0, 1],
    ['settle-pay', 0, 3],
    ['settle-pay', 0, 5],
  ),
  pass(2),
  ...by(SYSTEM, ['settle-pay', 0, 4]),
];
/** Mentors: paid by the agreement, and settled once by the grade. */
const MENTORS: readonly Step[] = [
  ...AGREEMENTS,
  ...by(SYSTEM, ['settle-pay', 3], ['settle-pay', 5], ['settle-agreement', 1], ['settle-agreement', 1]),
];
/** Months are closed in their order, each by two persons. */
const MONTHS: readonly Step[] = [
  ...CLOSED,
  ...first(['propose-closing', 1]),
  ...second(['record-lines', 1], ['record-lines', 1], ['record-missing', 1], ['close-period', 1]),
];
/** Paid once: a level reached, a place in a competition until it is withdrawn, to nobody for an honour or out of service; and what was taken back of a recognition and of a paper. */
const ONCE: readonly Step[] = [
  ...STAFF,
  ...EMPLOYED,
  ...first(['record-award', 0, 3], ['record-award', 1, 5], ['record-award', 2], ['record-award', 5, 3]),
  ...by(
    SYSTEM,
    ['award-first'],
    ['award-contest-prize'],
    ['award-contest-prize', 1],
    ['award-contest-prize', 2],
    ['award-contest-prize', 5],
  ),
  ...first(['withdraw-award']),
  ...by(SYSTEM, ['withdraw-contest-prize'], ['propose-recovery', 0, 3], ['overturn-recovery'], ['propose-recovery', 1, 4]),
  ...first(['decide-recovery', 0, 1], ['decide-recovery', 1]),
];
/** A closed line is paid, comes back, is rejected for one reason and another, paid anew; something is paid for no line; what was said is corrected. */
const PAYMENTS: readonly Step[] = [
  ...CLOSED,
  ...by(
    SYSTEM,
    ['confirm-payment'],
    ['confirm-payment'],
    ['correct-payment'],
    ['correct-payment'],
    ['reject-payment'],
    ['reject-payment'],
    ['reject-payment', 0, 1],
    ['confirm-payment', 0, 1],
    ['confirm-payment', 0, 5],
    ['correct-payment', 0, 1],
  ),
];
export const PAY_SCRIPTS: readonly (readonly Step[])[] = [ENTITLED, FALLING, MENTORS, MONTHS, ONCE, PAYMENTS];

export const PAY_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  PERIOD_CLOSED_BEFORE: [...CLOSED, ...first(['propose-closing'])],
  PERIOD_NOT_OVER: [...MONTHS, ...first(['propose-closing', 2])],
  PERIOD_OUT_OF_ORDER: first(['propose-closing', 1]),
  STATEMENT_CHANGED_SINCE_PROPOSAL: [...first(['propose-closing']), ...LINES, ...second(['close-period', 0, 3])],
  PERIOD_NOT_CLOSED: [...first(['propose-closing']), ...LINES, ...by(SYSTEM, ['confirm-payment'])],
  PAYMENT_INCOMPLETE: [...CLOSED, ...by(SYSTEM, ['confirm-payment', 0, 4])],
  PAYMENT_IN_FUTURE: [...CLOSED, ...by(SYSTEM, ['confirm-payment', 0, 3])],
  PAYMENT_DIFFERS: [...CLOSED, ...by(SYSTEM, ['confirm-payment'], ['confirm-payment', 0, 2])],
  PAYMENT_STANDS: [...CLOSED, ...by(SYSTEM, ['confirm-payment'], ['reject-payment'])],
  PAYMENT_UNKNOWN: [...CLOSED, ...by(SYSTEM, ['confirm-payment'], ['correct-payment', 0, 2])],
  LINE_NOT_DUE: [...CLOSED, ...by(SYSTEM, ['reject-payment', 0, 5])],
  LINE_PAYMENTS_EXHAUSTED: [...CLOSED, ...Array.from({ length: 21 }, () => by(SYSTEM, ['confirm-payment', 0, 1])).flat()],
};

/** A part of the statement is not there yet: lines, or the people without any. */
export const PAY_LINES: readonly (readonly [code: string, lines: readonly Step[]])[] = [
  ['STATEMENT_CHANGED_SINCE_PROPOSAL', [...first(['propose-closing']), ...second(['record-lines'], ['record-missing'], ['close-period'])]],
  ['RECOVERY_OVERTAKEN', [...by(SYSTEM, ['propose-recovery', 0, 3]), ...first(['decide-recovery'])]],
  ['STATEMENT_CHANGED_SINCE_PROPOSAL', [...first(['propose-closing']), ...second(['record-lines'], ['record-lines'], ['close-period'])]],
  ['SECOND_PERSON_REQUIRED', [...first(['propose-closing']), ...LINES, ...first(['close-period'])]],
];
