import { CERTIFIED, EMPLOYED, JOINED, NOMINATED, START } from './career-scripts';
import type { Step } from './move';
import { OBJECTIONS_AT_A_TIME } from './nomination-objection-moves';
import { SIGNED } from './norm-scripts';
import { by, first, pass, STAFF, SYSTEM } from './scripts';

const TO_NOTICE = (which: number): Step[] => first(['review-appointment', which], ['publish-appointment-notice', which]);
const AWARDED: readonly Step[] = [...CERTIFIED, ...first(['record-award'])];
const UNDER_NOTICE: readonly Step[] = [...CERTIFIED, ...NOMINATED(0, 0)];
const OBJECTED: readonly Step[] = [...UNDER_NOTICE, ...first(['object-to-appointment'])];
/** A post of 高级技师 above the certificate, held for as long as its notice left. */
const IN_HIGH_POST: readonly Step[] = [...CERTIFIED, ...NOMINATED(0, 4), pass(8), ...START(0)];

/** 特级技师 by each way to meet the conditions: years elsewhere, years relaxed, an award of one's own, a merit relaxed, a set that asks nothing. */
const CONDITIONS: readonly Step[] = [
  ...AWARDED,
  ...first(
    ['propose-by-service'],
    ['propose-by-service', 1, 5],
    ['propose-by-merit', 3],
    ['propose-by-merit', 4, 5],
    ['propose-by-rule-set', 2, 4],
  ),
  ...TO_NOTICE(0),
  pass(8),
  ...START(0),
];
const UNCONDITIONED: readonly Step[] = [...CERTIFIED, ...first(['propose-by-rule-set', 1]), ...TO_NOTICE(1), pass(8), ...START(1)];
/** The days that were missing were served here meanwhile. */
const SERVED_HERE: readonly Step[] = [...IN_HIGH_POST, pass(1), ...first(['propose-by-service', 3, 2])];
/** What the other record of the person holds counts as well: the award is entered under it. */
const OF_ONE_PERSON: readonly Step[] = [...CERTIFIED, ...first(['record-award', 1]), ...JOINED, ...first(['propose-by-merit', 0, 4])];
/** From special grade to chief, which leaves the former post. */
const CHIEF: readonly Step[] = [
  ...CERTIFIED,
  ...NOMINATED(0, 2),
  ...first(['propose-by-rule-set', 3, 4]),
  ...TO_NOTICE(3),
  pass(8),
  ...START(0),
  pass(1),
  ...START(3),
];
/** Objections are dismissed, bring a notice anew, and in the end the nomination is refused; of another, after its notice. */
const OBJECTIONS: readonly Step[] = [
  ...OBJECTED,
  ...NOMINATED(1, 0),
  ...first(
    ['object-to-appointment', 1],
    ['resolve-appointment-objection'],
    ['object-to-appointment'],
    ['file-appointment'],
    ['object-to-appointment'],
    ['resolve-appointment-objection', 0, 1],
    ['resolve-appointment-objection', 0, 2],
  ),
  pass(8),
  ...first(['resolve-appointment-objection', 1]),
  ...START(1),
];
/** And on the last day of a notice somebody objects to it. */
const ANEW: readonly Step[] = [
  ...OBJECTED,
  ...first(['resolve-appointment-objection', 0, 1]),
  pass(7),
  ...first(['object-to-appointment'], ['resolve-appointment-objection']),
  pass(1),
  ...START(0),
];
const RECOGNISED: readonly Step[] = [...SIGNED, ...STAFF.slice(1), ...EMPLOYED, ...first(['recognise-certificate'])];
/** 技师 above what another enterprise of the chain certified, and this one recognised. */
const ON_RECOGNITION: readonly Step[] = [...RECOGNISED, ...first(['propose-by-recognition']), ...TO_NOTICE(0), pass(8), ...START(0)];
export const NOMINATION_SCRIPTS: readonly (readonly Step[])[] = [
  CONDITIONS,
  UNCONDITIONED,
  SERVED_HERE,
  OF_ONE_PERSON,
  CHIEF,
  OBJECTIONS,
  ANEW,
  ON_RECOGNITION,
];

export const NOMINATION_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  APPOINTMENT_RULE_SET_UNKNOWN: [...CERTIFIED, ...first(['propose-by-rule-set', 0, 3])],
  APPOINTMENT_CONDITIONS_MISSING: [...CERTIFIED, ...first(['propose-by-rule-set', 0, 2])],
  APPOINTMENT_CONDITIONS_NOT_ASKED: [...CERTIFIED, ...first(['propose-by-rule-set', 0, 1])],
  APPOINTMENT_NOT_IN_OCCUPATION: [...STAFF, ...first(['propose-by-service'])],
  APPOINTMENT_SERVICE_DAYS_WRONG: [...CERTIFIED, ...first(['propose-by-service', 0, 4])],
  APPOINTMENT_YEARS_SHORT: [...CERTIFIED, ...first(['propose-by-service', 0, 1])],
  APPOINTMENT_MERIT_MISSING: [...CERTIFIED, ...first(['propose-by-merit', 0, 1])],
  APPOINTMENT_MERIT_UNCLEAR: [...AWARDED, ...first(['propose-by-merit', 0, 3])],
  APPOINTMENT_AWARD_UNKNOWN: [...CERTIFIED, ...first(['propose-by-merit'])],
  APPOINTMENT_AWARD_NOT_STANDING: [...AWARDED, ...first(['withdraw-award'], ['propose-by-merit'])],
  APPOINTMENT_NOTICE_NOT_OPEN: [...CERTIFIED, ...first(['propose-appointment'], ['review-appointment'], ['object-to-appointment'])],
  APPOINTMENT_OBJECTIONS_TOO_MANY: [
    ...UNDER_NOTICE,
    ...Array.from({ length: OBJECTIONS_AT_A_TIME + 1 }, () => first(['object-to-appointment'])).flat(),
  ],
  APPOINTMENT_OBJECTION_OPEN: [...OBJECTED, pass(8), ...START(0)],
  APPOINTMENT_OBJECTION_RESOLVED_BEFORE: [...OBJECTED, ...first(['resolve-appointment-objection'], ['resolve-appointment-objection'])],
  TEAM_HAS_LEADER: [...STAFF, ...EMPLOYED, ...first(['start-team-leader'], ['start-team-leader', 1])],
};

/** The last step over a line, or the first that is not: each must be refused in its last line. */
export const NOMINATION_LINES: readonly (readonly [code: string, lines: readonly Step[]])[] = [
  ['APPOINTMENT_CONDITIONS_NOT_ASKED', [...CERTIFIED, ...first(['propose-by-rule-set', 0, 5])]],
  ['APPOINTMENT_SERVICE_DAYS_WRONG', [...CERTIFIED, ...first(['propose-by-service', 0, 3])]],
  ['APPOINTMENT_YEARS_SHORT', [...IN_HIGH_POST, ...first(['propose-by-service', 3, 2])]],
  ['APPOINTMENT_MERIT_UNCLEAR', [...AWARDED, ...first(['propose-by-merit', 0, 2])]],
  ['APPOINTMENT_AWARD_UNKNOWN', [...CERTIFIED, ...first(['record-award', 1], ['propose-by-merit', 0, 4])]],
  [
    'APPOINTMENT_NOT_IN_OCCUPATION',
    [...CERTIFIED, ...NOMINATED(0, 2), pass(8), ...first(['end-employment'], ['file-appointment'], ['start-appointment'])],
  ],
  ['APPOINTMENT_NOTICE_NOT_OPEN', [...UNDER_NOTICE, pass(8), ...first(['object-to-appointment'])]],
  ['APPOINTMENT_NOTICE_NOT_OPEN', [...OBJECTED, ...first(['resolve-appointment-objection', 0, 2], ['object-to-appointment'])]],
  [
    'APPOINTMENT_OBJECTION_RESOLVED_BEFORE',
    [...OBJECTED, ...first(['resolve-appointment-objection', 0, 1], ['resolve-appointment-objection'])],
  ],
  [
    'APPOINTMENT_OBJECTION_RESOLVED_BEFORE',
    [...OBJECTED, ...first(['resolve-appointment-objection', 0, 2], ['resolve-appointment-objection'])],
  ],
  ['APPOINTMENT_OUT_OF_ORDER', [...OBJECTED, ...first(['resolve-appointment-objection', 0, 2]), pass(8), ...first(['start-appointment'])]],
  [
    'APPOINTMENT_OUT_OF_ORDER',
    [...OBJECTED, ...first(['object-to-appointment'], ['resolve-appointment-objection', 0, 2], ['resolve-appointment-objection', 0, 3])],
  ],
  [
    'APPOINTMENT_RECEIPT_MISSING',
    [
      ...CERTIFIED,
      ...NOMINATED(0, 2),
      ...first(['file-appointment'], ['object-to-appointment'], ['resolve-appointment-objection', 0, 1]),
      pass(8),
      ...first(['start-appointment']),
    ],
  ],
  ['APPOINTMENT_POLICY_MISSING', [...OBJECTED, ...first(['resolve-appointment-objection', 0, 5])]],
  ['APPOINTMENT_REASON_MISSING', [...RECOGNISED, ...first(['propose-by-recognition', 0, 1])]],
  ['APPOINTMENT_BASIS_MISSING', [...RECOGNISED, ...first(['propose-by-recognition', 0, 2])]],
  [
    'APPOINTMENT_BASIS_MISSING',
    [...SIGNED, ...STAFF.slice(1), ...EMPLOYED, ...first(['recognise-certificate', 0, 1], ['propose-by-recognition'])],
  ],
  [
    'APPOINTMENT_BASIS_MISSING',
    [...RECOGNISED, ...first(['propose-by-recognition']), ...TO_NOTICE(0), pass(8), ...by(SYSTEM, ['end-recognition']), ...START(0)],
  ],
  ['TEAM_HAS_LEADER', [...STAFF, ...EMPLOYED, ...first(['start-team-leader', 0, 5], ['end-team-leader'], ['start-team-leader', 1, 5])]],
  ['TEAM_HAS_LEADER', [...STAFF, ...EMPLOYED, ...first(['start-team-leader', 0, 4], ['start-team-leader', 1, 4])]],
];
