import { type Part, PARTS } from '../catalogue';

/** How a level is reached (handbook 5). */
export const PATHS = ['EXAM', 'EXCEPTIONAL', 'SKIP_LEVEL', 'DIRECT', 'COMPETITION', 'PROCESS', 'PERFORMANCE'] as const;
export type Path = (typeof PATHS)[number];
/** A candidacy's own: a waiver belongs to one person, who sits what the others of the batch sit. */
export const WAIVER_PATHS = ['EXCEPTIONAL', 'SKIP_LEVEL'] as const satisfies readonly Path[];
export type WaiverPath = (typeof WAIVER_PATHS)[number];
export const isWaiverPath = (path: Path): path is WaiverPath => (WAIVER_PATHS as readonly Path[]).includes(path);
/** A committee decides in place of a sitting. */
export const COMMITTEE_PATHS = ['DIRECT', 'COMPETITION'] as const;
export const isCommitteePath = (path: Path): boolean => path === 'DIRECT' || path === 'COMPETITION';
export { PARTS };
export type { Part };
export const OUTCOMES = ['PASSED', 'FAILED', 'VOID'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
/** Why an outcome is not PASSED. */
export const FAILURE_REASONS = ['BELOW_PASS_MARK', 'ABSENT', 'IRREGULARITY', 'NOT_RECOGNISED'] as const;
export const IRREGULARITIES = ['CHEATING', 'SUBSTITUTE_SITTER', 'DISRUPTION', 'FALSE_DOCUMENTS', 'PAPER_LEAKED'] as const;
export const CORRECTION_REASONS = ['RECOUNT', 'ENTRY_ERROR', 'OBJECTION_UPHELD', 'RETURNED_BY_AUTHORITY'] as const;
export const WITHDRAWAL_REASONS = ['RESIGNED', 'OWN_WISH', 'REGISTERED_IN_ERROR', 'NOT_IN_NEW_LIST'] as const;
/** What a waiver may name of a line: the years (资历), the certificate below (下级证书), the schooling (学历). */
export const WAIVABLE = ['YEARS', 'CERTIFICATE', 'EDUCATION'] as const;
export type Waivable = (typeof WAIVABLE)[number];
export const WAIVER_REASONS = ['INNOVATION', 'ECONOMIC_BENEFIT', 'AWARD', 'MENTORING', 'KEY_PROJECT', 'UNIQUE_SKILL'] as const;
/** The grounds of a recognition without a sitting; ENTRY is for new or ungraded staff (handbook 5). */
export const RECOGNITION_BASES = ['COMPETITION', 'INNOVATION', 'ECONOMIC_BENEFIT', 'AWARD', 'MENTORING', 'ENTRY'] as const;
export type RecognitionBasis = (typeof RECOGNITION_BASES)[number];
export const COMPETITION_TIERS = ['WORLD', 'NATIONAL', 'INDUSTRY', 'PROVINCE', 'CITY', 'COUNTY', 'ENTERPRISE'] as const;
export const RECOGNITION_DOCUMENTS = [
  'RESULT_DOCUMENT',
  'AWARD',
  'PATENT',
  'PROJECT_REPORT',
  'BENEFIT_STATEMENT',
  'MENTORING_RECORD',
  'OTHER',
] as const;
export const VOTES = ['FOR', 'AGAINST', 'ABSTAINED'] as const;
export const MAJORITIES = ['TWO_THIRDS', 'SIMPLE'] as const;
export const RESOLUTIONS = ['DISMISSED', 'UPHELD'] as const;
/** Approval is recorded in chunks of at most so many candidacies (decision 14). */
export const APPROVAL_CHUNK = 500;
export const MAX_CANDIDACIES = 5_000;
export const CANCELLATION_REASONS = ['NO_CANDIDATES', 'FILING_SUSPENDED', 'FILING_ENDED', 'SITE_UNFIT', 'IRREGULARITIES', 'OTHER'] as const;
export const RETURN_REASONS = ['SCORES', 'ELIGIBILITY', 'STAFFING', 'NOTICE', 'DOCUMENTS', 'OTHER'] as const;
/** The archive of a batch (handbook 9.5): registration, filing, process, results, certificates. */
export const ARCHIVE_ITEMS = [
  'ANNOUNCEMENT',
  'REGISTRATION_MATERIALS',
  'REGISTRATION_SUMMARY',
  'NAME_LIST',
  'TRAINING_PLAN',
  'PLAN',
  'SITTING_PLAN',
  'SIGN_IN_SHEETS',
  'PAPER_LOG',
  'ROOM_RECORD',
  'INSIDE_SUPERVISION',
  'COMMITTEE_MINUTES',
  'EVIDENCE_PACK',
  'RESULT_SUMMARY',
  'PAPERS',
  'SKILL_SHEETS',
  'REVIEW_SHEETS',
  'WORKPIECE_IMAGES',
  'DATA_CHECK',
  'HAND_OUT_LIST',
] as const;
export type ArchiveItem = (typeof ARCHIVE_ITEMS)[number];
/** Why an item is missing for good. */
export const ARCHIVE_GAPS = ['NOT_HELD', 'LOST', 'WITH_AUTHORITY', 'NOT_YET_THERE'] as const;
