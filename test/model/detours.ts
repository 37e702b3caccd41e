import { MAX_OPEN_OBJECTIONS } from '../../src/contexts/assessment/raise-others-objection/raise-others-objection';
import { by, FILED, first, NOTICE, pass, second, STAFF, SYSTEM } from './scripts';
import { SUPERVISION_DETOURS } from './supervision-script';
import type { Step } from './move';

const EMPLOYED = first(['record-employment'], ['record-employment', 1]);
/** Everything up to an approved pass of the first candidate; the second fails in the second part. */
const PASSED: readonly Step[] = [
  ...STAFF,
  ...EMPLOYED,
  ...FILED,
  ...first(['register-candidate'], ['register-candidate', 1]),
  pass(7),
  ...first(['record-score', 0, 0], ['record-score', 0, 1], ['record-score', 1, 0], ['record-score', 1, 2], ['submit-results']),
  ...second(['approve-results']),
];
const PUBLISHED: readonly Step[] = [...PASSED, ...first(['publish-notice'])];
/** The other batch is examined as well, and takes in who failed. */
const AGAIN = first(['open-batch', 5, 1]);
const NUMBER = by(SYSTEM, ['reserve-numbers']);
const ISSUE = by(SYSTEM, ['issue-certificate']);
const CERTIFIED: readonly Step[] = [...PUBLISHED, pass(8), ...NUMBER, ...ISSUE];
const ANNULLED: readonly Step[] = [...CERTIFIED, ...first(['propose-annulment']), ...second(['confirm-annulment'])];
const SUSPENDED: readonly Step[] = [
  ...STAFF,
  ...first(['grant-filing'], ['propose-filing-suspension']),
  ...second(['confirm-filing-suspension']),
];
const RENEWAL: readonly Step[] = first(['register-enterprise'], ['grant-filing', 1, 5], ['open-renewal-window', 1], ['request-renewal', 1]);
/** A batch that names the chain, and the enterprise whose site is asked for. */
const AT_HOST: readonly Step[] = [...STAFF, ...first(['register-enterprise', 2], ['grant-filing'], ['open-batch', 5, 1])];
/** A candidate seated before a panel of three, in a batch that was opened as asked. */
const panel = (opened: number): readonly Step[] => [
  ...STAFF,
  ...EMPLOYED,
  ...first(
    ['grant-filing'],
    ['open-batch', opened, 1],
    ['register-candidate'],
    ['schedule-sitting', 1],
    ['seat-candidates', 1],
    ['assign-examiner', 2, 1],
    ['assign-examiner', 4, 1],
    ['assign-examiner', 5, 1],
  ),
];

/**
 * The shortest way to a refusal that chance takes long to find: the last line of each must be refused with this code. Random stories begin from them too.
 */
export const DETOURS: Readonly<Record<string, readonly Step[]>> = {
  RATE_TABLE_OVERTAKEN: [
    ...first(['propose-rate-table'], ['propose-rate-table']),
    ...second(['adopt-rate-table', 1], ['adopt-rate-table', 0]),
  ],
  RATE_TABLE_ADOPTED_BEFORE: [...first(['propose-rate-table']), ...second(['adopt-rate-table'], ['adopt-rate-table'])],
  RECOVERY_PART_OUTSIDE: [...ANNULLED, ...by(SYSTEM, ['propose-recovery']), ...first(['decide-recovery', 0, 4])],
  RECOVERY_OVERTAKEN: [...by(SYSTEM, ['propose-recovery']), ...first(['decide-recovery'])],
  RECOVERY_DECIDED_BEFORE: [
    ...ANNULLED,
    ...by(SYSTEM, ['propose-recovery']),
    ...first(['decide-recovery', 0, 2], ['decide-recovery', 0, 1]),
  ],
  LEVEL_NOT_IN_SCOPE: [...STAFF, ...first(['grant-filing'], ['remove-scope', 0, 0], ['file-plan'])],
  OCCUPATION_NOT_IN_SCOPE: [...STAFF, ...first(['grant-filing'], ['remove-scope', 0, 0], ['remove-scope', 0, 5], ['file-plan'])],
  LEVEL_NOT_FILED: [...STAFF, ...first(['grant-filing'], ['remove-scope', 0, 0], ['open-batch', 0, 1])],
  PLAN_NOT_IN_CATALOGUE: [...STAFF, ...first(['grant-filing'], ['publish-guiding', 3], ['file-plan'])],
  PLAN_NOT_ACCEPTED: [...STAFF, ...first(['grant-filing'], ['file-plan'], ['open-batch'])],
  BATCH_NOT_AS_PLANNED: [...STAFF, ...first(['grant-filing'], ['file-plan'], ['accept-plan'], ['open-batch', 2])],
  HOST_NEEDS_CHAIN: [...STAFF, ...first(['register-enterprise', 2]), ...FILED, ...first(['schedule-sitting', 0, 4])],
  HOST_NOT_IN_CHAIN: [...AT_HOST, ...first(['schedule-sitting', 5, 4])],
  SITE_NOT_SHARED: [...AT_HOST, ...first(['join-chain'], ['join-chain', 2], ['share-site', 2, 1], ['schedule-sitting', 5, 4])],
  CHAIN_MEMBER_UNKNOWN: [...AT_HOST, ...first(['join-chain'], ['leave-chain', 0, 5], ['leave-chain', 0, 5])],
  REGISTRATION_CLOSED: [...STAFF, ...EMPLOYED, ...FILED, ...first(['close-registration'], ['register-candidate'])],
  NUMBER_TAKEN: first(['allocate-numbers'], ['allocate-numbers', 0, 2]),
  SEQUENCE_EXHAUSTED: [...first(['allocate-numbers', 0, 5]), ...NUMBER],
  BATCH_CANCELLED: [...STAFF, ...EMPLOYED, ...FILED, ...first(['cancel-batch'], ['register-candidate'])],
  EMPLOYEE_NO_DIFFERS: first(['register-worker', 0, 1], ['register-worker', 0, 3]),
  IMPORT_UNKNOWN: by(SYSTEM, ['check-import']),
  PERSON_REQUIRED: [...STAFF, ...first(['grant-filing'], ['file-plan']), ...by(SYSTEM, ['accept-plan'])],
  SECOND_PERSON_REQUIRED: [...PASSED.slice(0, -1), ...first(['approve-results'])],
  SCORE_BEFORE_ASSESSMENT: [...STAFF, ...EMPLOYED, ...FILED, ...first(['register-candidate'], ['record-score'])],
  SITTING_NOT_PLANNED: [...panel(0), ...first(['cancel-sitting', 1], ['seat-candidates', 1])],
  RESULT_NOT_APPROVED: [...PASSED.slice(0, -1), ...NUMBER, ...ISSUE],
  NOTICE_NOT_PUBLISHED: [...PASSED, ...NUMBER, ...ISSUE],
  NOTICE_NOT_PUBLISHED_YET: [...PASSED, ...first(['report-results'])],
  NOTICE_STILL_OPEN: [...PUBLISHED, ...first(['report-results'])],
  RESULT_UNDER_NOTICE: [...PUBLISHED, ...NUMBER, ...ISSUE],
  OBJECTIONS_TOO_MANY: [...PUBLISHED, ...Array.from({ length: MAX_OPEN_OBJECTIONS + 1 }, () => first(['raise-others-objection'])).flat()],
  OBJECTION_RAISED_BEFORE: [...PUBLISHED, ...first(['raise-objection'], ['raise-others-objection'], ['raise-objection'])],
  PANEL_SCORES_MISSING: [...panel(0), pass(7), ...first(['record-score', 0, 0], ['record-score', 0, 1], ['submit-results'])],
  OBJECTION_OPEN: [...PUBLISHED, ...first(['raise-objection']), pass(8), ...by(SYSTEM, ['close-notice']), ...NUMBER, ...ISSUE],
  RESULT_CHANGED_SINCE_APPROVAL: [
    ...PUBLISHED,
    ...first(['raise-objection'], ['resolve-objection'], ['propose-correction', 0, 1]),
    ...second(['confirm-correction']),
    pass(8),
    ...NUMBER,
    ...ISSUE,
  ],
  HOLDER_UNKNOWN: [...PUBLISHED, pass(8), ...NUMBER, ...by(SYSTEM, ['issue-certificate', 0, 5])],
  RESIT_OF_UNKNOWN: [...STAFF, ...EMPLOYED, ...first(['grant-filing'], ['open-batch', 5, 1], ['register-resit', 3])],
  RESIT_NOT_FAILED: [...PUBLISHED, ...AGAIN, ...first(['register-resit', 2])],
  RESITS_USED_UP: [
    ...PUBLISHED,
    ...AGAIN,
    ...first(['register-resit', 3], ['record-score', 3, 2]),
    ...NOTICE(1),
    ...first(['open-batch', 4, 1], ['register-resit', 5, 3]),
  ],
  PART_KEPT: [...PUBLISHED, ...AGAIN, ...first(['register-resit', 3], ['record-score', 3, 5])],
  RECORDS_TOO_FEW: [...panel(2), pass(7), ...first(['record-raw-scores', 0, 1])],
  EXAMINER_TWICE: [...panel(0), pass(7), ...first(['record-raw-scores', 0, 5])],
  ASSESSOR_IS_RECUSED: [...panel(0), ...first(['declare-recusal', 2, 1]), pass(7), ...first(['record-raw-scores'])],
  EXAMINER_UNKNOWN: [...first(['register-enterprise']), ...FILED, ...first(['schedule-sitting', 1], ['assign-examiner', 2, 1])],
  SITTING_CANCELLED: [...panel(0), ...first(['cancel-sitting', 1], ['declare-recusal', 2, 1])],
  PAPERS_TOO_FEW: [
    ...STAFF,
    ...EMPLOYED,
    ...FILED,
    ...first(
      ['register-candidate'],
      ['schedule-sitting', 0],
      ['seat-candidates', 0],
      ['assign-examiner', 2, 0],
      ['hand-over-papers', 2, 1],
    ),
  ],
  RECTIFICATION_ORDERED_BEFORE: [...STAFF, ...first(['grant-filing'], ['order-rectification'], ['order-rectification', 0, 4])],
  APPLICATION_INCOMPLETE: first(['register-enterprise'], ['draft-application', 0, 1], ['submit-application']),
  FILING_IS_SUSPENDED: [...SUSPENDED, ...first(['add-scope'])],
  FILING_NOT_IN_FORCE: [...SUSPENDED, ...first(['file-plan'])],
  RENAMING_OUT_OF_ORDER: first(['register-enterprise'], ['rename-enterprise'], ['rename-enterprise', 0, 1]),
  HEADCOUNT_IN_FUTURE: first(['register-enterprise'], ['declare-headcount', 0, 2]),
  HEADCOUNT_DECLARED_BEFORE: first(['register-enterprise'], ['declare-headcount'], ['declare-headcount']),
  RENEWAL_PAY_UNEXPLAINED: [...RENEWAL, ...first(['grant-renewal', 1, 3])],
  RENEWAL_CERTIFICATES_NOT_VISIBLE: [...RENEWAL, ...first(['grant-renewal', 5])],
  RENEWAL_SPAN_WRONG: [...RENEWAL, ...first(['grant-renewal', 1, 4])],
  ENTERPRISE_SUCCEEDED: first(['register-enterprise'], ['register-enterprise', 1], ['succeed-enterprise'], ['grant-filing']),
  SCORE_CARD_DUE_DAY_MISSING: [...first(['register-enterprise'], ['grant-filing'], ['draw-score-card', 0, 2], ['decide-score-card', 0, 3])],
  LEVEL_ALREADY_HELD: [
    ...STAFF,
    ...EMPLOYED,
    ...FILED,
    ...first(['record-foreign-certificate', 0, 5]),
    ...second(['check-foreign-certificate', 0, 5]),
    ...first(['register-candidate']),
  ],
  SCORE_UNCHANGED: [...PASSED, ...first(['propose-correction', 0, 4])],
  SITTING_NOT_YET: [...panel(0), ...first(['hold-sitting', 1])],
  SCORE_MISSING: [
    ...STAFF,
    ...EMPLOYED,
    ...first(['grant-filing'], ['open-batch', 5, 1], ['register-candidate', 2]),
    pass(7),
    ...first(['record-score', 2, 3]),
  ],
  NUMBER_NOT_RESERVED: [...PUBLISHED, pass(8), ...ISSUE],
  NOTICE_NOT_OPEN: [...PASSED, ...first(['raise-objection'])],
  RECOGNITION_WITHOUT_EVIDENCE: [
    ...STAFF,
    ...first(['grant-filing'], ['open-batch', 3, 1], ['propose-recognition', 2, 3], ['decide-recognition', 2]),
  ],
  COMMITTEE_MEMBER_IS_MENTOR: [
    ...STAFF,
    ...first(['grant-filing'], ['open-batch', 1, 1], ['propose-recognition', 3], ['decide-recognition', 3, 3]),
  ],
  WAIVER_APPROVER_IS_MENTOR: [
    ...STAFF,
    ...first(
      ['record-employment', 1, 3],
      ['record-qualification', 1],
      ['grant-filing'],
      ['open-batch', 0, 1],
      ['register-candidate', 1, 2],
      ['propose-waiver', 1],
    ),
    ...second(['confirm-waiver', 1, 1]),
  ],
  NOT_SUSPENDABLE: [...CERTIFIED, ...first(['propose-suspension', 0, 5])],
  ARCHIVE_INCOMPLETE: [...PUBLISHED, pass(8), ...by(SYSTEM, ['close-notice']), ...first(['archive-batch', 0, 1])],
  LEVEL_NEVER_CORRECTED: [...CERTIFIED, ...first(['correct-certificate', 0, 1])],
  NOT_CORRECTABLE: [...CERTIFIED, ...first(['correct-certificate', 0, 5])],
  NUMBER_ISSUED: [...CERTIFIED, ...by(SYSTEM, ['void-number'])],
  NOT_IN_FORCE: [...ANNULLED, ...first(['print-certificate'])],
  BULK_ORDER_NOT_CONFIRMED: [...CERTIFIED, ...first(['propose-bulk-order'], ['settle-bulk-order'])],
  ...SUPERVISION_DETOURS,
};
