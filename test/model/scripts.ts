import { PASS_DAYS } from './moves';
import type { Step } from './move';
import { SANCTIONS, SUPERVISION } from './supervision-script';

/** Chance alone never comes as far as a certificate. A script goes the lawful way; a story plays some of it, and chance does the rest. */
type Line = readonly [move: string, which?: number, how?: number];
export const [FIRST, SECOND, SYSTEM] = [0, 1, 2] as const;
export const by = (who: number, ...lines: readonly Line[]): Step[] =>
  lines.map(([move, which = 0, how = 0]) => ({ move, who, which, how }));
export const first = (...lines: readonly Line[]): Step[] => by(FIRST, ...lines);
export const second = (...lines: readonly Line[]): Step[] => by(SECOND, ...lines);
export const pass = (days: number): Step => ({ move: PASS_DAYS, who: SYSTEM, which: 0, how: days });

export const STAFF = first(
  ['register-enterprise'],
  ['register-worker'],
  ['register-worker', 1],
  ['register-worker', 2],
  ['register-worker', 3],
  ['register-worker', 4],
  ['register-worker', 5],
);
export const FILED = first(['grant-filing'], ['file-plan'], ['accept-plan'], ['open-batch'], ['publish-announcement']);
export const NOTICE = (batch: number): Step[] => [
  ...first(['submit-results', batch]),
  ...second(['approve-results', batch]),
  ...first(['publish-notice', batch]),
  pass(8),
  ...by(SYSTEM, ['close-notice', batch]),
];
const numbers = (...candidates: readonly number[]): Step[] =>
  candidates.flatMap((each) => by(SYSTEM, ['reserve-numbers', each], ['issue-certificate', each]));

const EXAMINATION: readonly Step[] = [
  ...STAFF,
  ...first(['record-employment'], ['record-employment', 1]),
  ...FILED,
  ...first(
    ['register-candidate'],
    ['register-candidate', 1],
    ['schedule-sitting', 1],
    ['schedule-sitting', 0],
    ['seat-candidates', 1],
    ['seat-candidates', 0],
  ),
  ...first(
    ['assign-examiner', 2, 1],
    ['assign-examiner', 4, 1],
    ['assign-examiner', 5, 1],
    ['assign-examiner', 2, 0],
    ['assign-examiner', 4, 0],
    ['hand-over-papers', 2],
  ),
  pass(7),
  ...first(
    ['hold-sitting', 0],
    ['hold-sitting', 1],
    ['record-raw-scores', 0],
    ['record-score', 0, 0],
    ['record-score', 1, 0],
    ['record-score', 1, 1],
    ['close-registration'],
  ),
  ...NOTICE(0),
  ...numbers(0, 1),
  ...first(
    ['report-results'],
    ['audit-results'],
    ['archive-batch'],
    ['correct-certificate'],
    ['print-certificate'],
    ['void-print'],
    ['print-certificate'],
    ['deliver-certificate'],
    ['make-upload-table'],
    ['report-upload'],
    ['reissue-certificate'],
  ),
  ...first(['propose-annulment']),
  ...second(['confirm-annulment']),
  ...by(SYSTEM, ['find-fallen-basis', 1], ['record-award'], ['withdraw-award'], ['find-fallen-award', 1]),
  ...first(['propose-reinstatement']),
  ...second(['confirm-reinstatement']),
  ...first(['propose-suspension']),
  ...second(['confirm-suspension']),
  ...first(['lift-suspension']),
  ...first(['propose-bulk-order']),
  ...second(['confirm-bulk-order'], ['annul-by-order', 0, 1], ['settle-bulk-order']),
];
const CORRECTION: readonly Step[] = [
  ...STAFF,
  ...first(['record-employment'], ['record-employment', 1]),
  ...FILED,
  ...first(['register-candidate'], ['register-candidate', 1]),
  pass(7),
  ...first(['record-score', 0, 0], ['record-score', 0, 2], ['record-score', 1, 0], ['record-score', 1, 1], ['submit-results']),
  ...second(['approve-results']),
  ...first(['publish-notice'], ['raise-objection'], ['resolve-objection'], ['propose-correction', 0, 1]),
  ...second(['confirm-correction']),
  ...NOTICE(0),
  ...numbers(0, 1),
  ...first(['report-results'], ['return-results'], ['propose-correction', 0, 2]),
  ...second(['confirm-correction']),
  ...by(SYSTEM, ['find-undone-result']),
];
const WAIVER: readonly Step[] = [
  ...STAFF,
  ...first(
    ['record-employment', 0, 3],
    ['record-qualification'],
    ['grant-filing'],
    ['file-plan'],
    ['accept-plan'],
    ['open-batch'],
    ['register-candidate', 0, 2],
    ['propose-waiver'],
  ),
  ...second(['confirm-waiver']),
  pass(7),
  ...first(['record-score', 0, 0], ['record-score', 0, 1]),
  ...NOTICE(0),
  ...numbers(0),
];
const COMMITTEE: readonly Step[] = [
  ...STAFF,
  ...first(
    ['grant-filing'],
    ['file-plan', 1],
    ['accept-plan', 1],
    ['open-batch', 1],
    ['propose-recognition', 2],
    ['propose-recognition', 3],
    ['attach-document', 2],
    ['attach-file', 2],
    ['decide-recognition', 2],
    ['decide-recognition', 3, 5],
  ),
  ...NOTICE(1),
  ...numbers(2),
  ...first(['print-certificate', 2], ['deliver-certificate', 2], ['propose-annulment', 2]),
  ...second(['confirm-annulment', 2]),
];
const ACCREDITATION: readonly Step[] = [
  ...first(
    ['register-enterprise'],
    ['register-enterprise', 1],
    ['draft-application'],
    ['submit-application'],
    ['return-application'],
    ['draft-application'],
    ['submit-application'],
    ['accept-application'],
    ['grant-application'],
  ),
  ...first(['grant-filing', 1, 5], ['add-scope', 1], ['propose-filing-suspension']),
  ...second(['confirm-filing-suspension']),
  ...first(['close-rectification'], ['reinstate-filing'], ['order-rectification', 1], ['close-rectification', 1], ['remove-scope', 1, 3]),
  ...first(
    ['open-renewal-window', 1],
    ['request-renewal', 1],
    ['refuse-renewal', 1],
    ['request-renewal', 1, 1],
    ['grant-renewal', 1],
    ['draw-score-card', 1],
    ['decide-score-card', 1],
    ['propose-cancellation', 0, 2],
  ),
  ...second(['confirm-cancellation', 0, 2]),
  ...first(['withdraw-filing', 1, 3], ['rename-enterprise'], ['declare-headcount'], ['declare-headcount', 0, 1], ['succeed-enterprise']),
];
const LISTS: readonly Step[] = [
  ...first(['propose-pack']),
  ...second(['confirm-pack']),
  ...first(
    ['record-award'],
    ['withdraw-award'],
    ['publish-year'],
    ['publish-year', 1],
    ['publish-standard'],
    ['publish-standard', 1],
    ['map-norm', 1],
    ['load-occupations'],
    ['publish-guiding'],
  ),
  ...STAFF,
  ...first(
    ['record-employment'],
    ['record-employment', 2],
    ['take-post'],
    ['take-post', 0, 5],
    ['leave-post'],
    ['place-hold'],
    ['lift-hold'],
    ['replace-document', 0, 1],
    ['record-qualification', 0, 3],
    ['record-foreign-certificate'],
  ),
  ...second(['check-foreign-certificate']),
  ...first(['propose-join'], ['propose-division', 2, 0]),
  ...second(['confirm-link', 0, 0], ['confirm-link', 0, 1]),
  ...first(['end-employment', 2], ['allocate-numbers']),
  ...by(
    SYSTEM,
    ['reserve-numbers', 0, 4],
    ['void-number', 0],
    ['receive-import'],
    ['check-import'],
    ['apply-import'],
    ['match-archive'],
    ['attach-archive'],
  ),
];

/** 过程化考核: a mark is the mean of records: three of one assessor in the first part, one of each of the panel in the second. */
const PROCESS: readonly Step[] = [
  ...STAFF,
  ...first(
    ['record-employment'],
    ['record-employment', 1],
    ['grant-filing'],
    ['file-plan', 2],
    ['accept-plan'],
    ['open-batch', 2],
    ['register-candidate'],
    ['register-candidate', 1],
    ['schedule-sitting', 1],
    ['seat-candidates', 1],
    ['schedule-sitting', 0],
    ['seat-candidates', 0],
  ),
  ...first(
    ['assign-examiner', 2, 1],
    ['assign-examiner', 4, 1],
    ['assign-examiner', 5, 1],
    ['assign-examiner', 2, 0],
    ['assign-examiner', 4, 0],
    ['assign-examiner', 5, 0],
  ),
  pass(7),
  ...first(
    ['hold-sitting', 1],
    ['hold-sitting', 0],
    ['record-raw-scores'],
    ['record-raw-theory', 0, 5],
    ['record-score', 1, 5],
    ['withdraw-candidate', 1],
  ),
  ...NOTICE(0),
  ...numbers(0),
  ...first(['report-results'], ['audit-results'], ['print-certificate'], ['deliver-certificate']),
];
/** 共享考点: at the site of another enterprise of the chain, until a notice that others object to. */
const CHAINED: readonly Step[] = [
  ...STAFF,
  ...first(
    ['register-enterprise', 2],
    ['record-employment'],
    ['record-employment', 1],
    ['join-chain'],
    ['join-chain', 2],
    ['share-site', 2],
    ['share-site', 2, 1],
    ['end-site-sharing', 2, 1],
    ['grant-filing'],
    ['open-batch', 5, 1],
  ),
  ...first(
    ['register-candidate', 2],
    ['register-candidate', 3],
    ['schedule-sitting', 5, 4],
    ['seat-candidates', 1],
    ['assign-examiner', 2, 1],
    ['assign-examiner', 4, 1],
    ['assign-examiner', 5, 1],
    ['end-site-sharing', 2, 5],
    ['leave-chain', 2, 5],
  ),
  pass(7),
  ...first(
    ['hold-sitting', 1],
    ['record-raw-scores', 2],
    ['record-score', 2, 0],
    ['record-score', 3, 0],
    ['withdraw-candidate', 3],
    ['submit-results', 1],
  ),
  ...second(['approve-results', 1]),
  ...first(['publish-notice', 1], ['raise-others-objection', 2], ['raise-objection', 2], ['raise-others-objection', 2]),
  ...first(['resolve-objection', 2, 1], ['resolve-objection', 2, 5]),
  pass(8),
  ...by(SYSTEM, ['close-notice', 1]),
];
/** 竞赛认定: the place in a competition is the ground, and a committee decides. */
const COMPETITION: readonly Step[] = [
  ...STAFF,
  ...first(
    ['grant-filing'],
    ['file-plan', 3],
    ['accept-plan', 1],
    ['open-batch', 3],
    ['propose-recognition', 2],
    ['attach-document', 2],
    ['decide-recognition', 2],
  ),
  ...NOTICE(1),
  ...numbers(2),
];
/** 补考: who failed in one part sits it again in another batch, and keeps the part that was passed. */
const RESIT: readonly Step[] = [
  ...STAFF,
  ...first(
    ['record-employment'],
    ['record-employment', 1],
    ['record-schooling', 0, 0],
    ['record-schooling', 0, 3],
    ['record-schooling', 1, 4],
    ['grant-filing'],
    ['open-batch', 0, 1],
    ['open-batch', 5, 1],
  ),
  ...first(['register-candidate'], ['register-candidate', 1]),
  pass(7),
  ...first(['record-score', 0, 0], ['record-score', 0, 1], ['record-score', 1, 0], ['record-score', 1, 2]),
  ...NOTICE(0),
  ...numbers(0),
  ...first(['register-resit', 3], ['record-score', 3, 1], ['submit-results', 1]),
  ...second(['approve-results', 1]),
  ...first(['publish-notice', 1]),
];

/** Everything that is taken back. */
const BACKWARDS: readonly Step[] = [
  ...STAFF,
  ...first(
    ['ban-refiling'],
    ['record-employment'],
    ['record-employment', 1],
    ['grant-filing', 0, 3],
    ['file-plan'],
    ['return-plan'],
    ['file-plan', 0, 4],
    ['accept-plan'],
    ['open-batch'],
    ['register-candidate'],
    ['register-candidate', 1],
  ),
  ...first(
    ['schedule-sitting', 1],
    ['schedule-sitting', 0],
    ['seat-candidates', 1],
    ['assign-examiner', 2, 1],
    ['declare-recusal', 2, 1],
    ['release-examiner', 2, 1],
    ['cancel-sitting'],
    ['withdraw-candidate', 1],
    ['find-irregularity'],
    ['deposit-document'],
  ),
  ...first(['submit-results'], ['cancel-batch']),
  pass(5),
  pass(5),
  ...first(['expire-filing']),
];

/** Pay: tables by two persons, a certificate that falls, and what is taken back for it. */
const PAY: readonly Step[] = [
  ...COMMITTEE,
  ...first(['propose-rate-table'], ['propose-rate-table']),
  ...second(['adopt-rate-table', 1]),
  ...by(SYSTEM, ['pay-mentor'], ['propose-recovery', 2], ['propose-recovery', 3]),
  ...first(['decide-recovery', 2, 2], ['decide-recovery', 3, 1]),
];
export const SCRIPTS: readonly (readonly Step[])[] = [
  EXAMINATION,
  CORRECTION,
  WAIVER,
  COMMITTEE,
  ACCREDITATION,
  LISTS,
  BACKWARDS,
  PROCESS,
  CHAINED,
  COMPETITION,
  RESIT,
  SUPERVISION,
  PAY,
  SANCTIONS,
];
