import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField, countField, dayField, divisionField, enumField, hashField, levelField, listField, occupationField, optional, rowSource, tenthsField, textReference,
  tradeField, uuidField,
} from '../../kernel/fields';
import { type Part, PARTS } from '../catalogue';

export const PATHS = ['EXAM', 'EXCEPTIONAL', 'SKIP_LEVEL', 'DIRECT', 'COMPETITION'] as const;
export type Path = (typeof PATHS)[number];
export { PARTS };
export type { Part };
export const OUTCOMES = ['PASSED', 'FAILED', 'VOID'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
export const CORRECTION_REASONS = ['RECOUNT', 'ENTRY_ERROR', 'OBJECTION_UPHELD'] as const;
export const WITHDRAWAL_REASONS = ['RESIGNED', 'OWN_WISH', 'REGISTERED_IN_ERROR', 'NOT_IN_NEW_LIST'] as const;
export const RESOLUTIONS = ['DISMISSED', 'UPHELD'] as const;
/** Approval is recorded in chunks of at most so many candidacies (decision 14). */
export const APPROVAL_CHUNK = 500;
export const MAX_CANDIDACIES = 5_000;

export const BatchOpened = eventType('assessment.batch_opened.v1', 'An enterprise opened a round of assessment with a plan number of its own.', {
  batchId: uuidField(),
  enterpriseId: uuidField(),
  region: divisionField(),
  filingId: uuidField(),
  planNo: codeField(),
  path: enumField(PATHS),
  assessmentOn: dayField(),
  /** The day that ages and years of work are counted to. */
  eligibilityOn: dayField(),
  levels: listField(levelField(), 8),
  projectId: optional(codeField()),
  programmeCode: optional(codeField()),
  chainCode: optional(codeField()),
  clusterCode: optional(codeField()),
  trainingKind: optional(codeField()),
});
export const ResultsSubmitted = eventType('assessment.results_submitted.v1', 'Registration and scoring were declared complete; a second person must now approve.', {
  batchId: uuidField(),
  candidacies: countField(),
  passed: countField(),
  failed: countField(),
  /** Who declared it: the second person must be somebody else (decision 17). */
  submittedBy: uuidField(),
  /** Over the ordered list of {candidacyId, outcomeRevision, outcome}: approval must meet the same. */
  digest: hashField(),
});
export const ResultsApproved = eventType('assessment.results_approved.v1', 'A second person approved the outcomes of these candidacies as they then stood.', {
  batchId: uuidField(),
  chunk: countField(),
  approved: listField(Type.Object({ candidacyId: uuidField(), outcomeRevision: countField(), outcome: enumField(OUTCOMES) }, { additionalProperties: false }), APPROVAL_CHUNK),
});
export const ApprovalCompleted = eventType('assessment.approval_completed.v1', 'The approval of a batch was complete.', {
  batchId: uuidField(),
  chunks: countField(),
  digest: hashField(),
});
export const NoticePublished = eventType('assessment.notice_published.v1', 'The public notice (公示) of the results began.', {
  batchId: uuidField(),
  enterpriseId: uuidField(),
  publishedOn: dayField(),
  workingDays: countField(),
  /** Computed once from the calendar then known, and frozen (decision 10). Issue is possible from the next day. */
  endsOn: dayField(),
  policyPack: codeField(),
});
export const NoticeClosed = eventType('assessment.notice_closed.v1', 'The public notice of a batch ran out.', {
  batchId: uuidField(),
  enterpriseId: uuidField(),
  endsOn: dayField(),
});
export const batchEvents = [BatchOpened, ResultsSubmitted, ResultsApproved, ApprovalCompleted, NoticePublished, NoticeClosed] as const;
export type BatchEvent = FactOf<typeof batchEvents>;

export const CandidateRegistered = eventType('assessment.candidate_registered.v1', 'A worker was registered for an occupation and level in a batch.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  filingId: uuidField(),
  workerId: uuidField(),
  personRef: uuidField(),
  occupationCode: occupationField(),
  trade: tradeField(),
  level: levelField(),
  path: enumField(PATHS),
  /** The parts that must be passed, and the pass mark in tenths, as the policy pack of the assessment day said. */
  requiredParts: listField(enumField(PARTS), PARTS.length),
  passMark: tenthsField(),
  policyPack: codeField(),
  /** What the roster claimed; never evidence. */
  claimedRuleId: optional(codeField()),
  source: optional(rowSource()),
});
export const EligibilityConfirmed = eventType('assessment.eligibility_confirmed.v1', 'The registered facts fulfil a line of the rule set.', {
  candidacyId: uuidField(),
  ruleSet: codeField(),
  ruleId: codeField(),
  asOf: dayField(),
  /** Months and days of work counted for the rule; null where the rule counts none. */
  countedMonths: optional(countField()),
  countedDays: optional(countField()),
  policyPack: codeField(),
});
export const ScoreRecorded = eventType('assessment.score_recorded.v1', 'A part was marked.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  tenths: tenthsField(),
  source: optional(rowSource()),
});
export const CandidateAbsent = eventType('assessment.candidate_absent.v1', 'A candidate did not sit a part.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  source: optional(rowSource()),
});
export const ScoreCorrected = eventType('assessment.score_corrected.v1', 'A mark was corrected; the old value stays on record.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  fromTenths: optional(tenthsField()),
  toTenths: tenthsField(),
  reasonCode: enumField(CORRECTION_REASONS),
  objectionId: optional(uuidField()),
});
export const OutcomeDetermined = eventType('assessment.outcome_determined.v1', 'Every required part is known; the outcome follows.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  outcome: enumField(OUTCOMES),
  reason: optional(enumField(['BELOW_PASS_MARK', 'ABSENT', 'IRREGULARITY'])),
  failedParts: listField(enumField(PARTS), 3),
});
export const CandidateWithdrawn = eventType('assessment.candidate_withdrawn.v1', 'A candidate was taken out of the batch; the others go on.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  reasonCode: enumField(WITHDRAWAL_REASONS),
});
export const ObjectionRaised = eventType('assessment.objection_raised.v1', 'Somebody objected to a result during its notice; the words are in the vault.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  objectionId: uuidField(),
  by: enumField(['CANDIDATE', 'OTHER']),
  text: textReference(),
});
export const ObjectionResolved = eventType('assessment.objection_resolved.v1', 'An objection was decided.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  objectionId: uuidField(),
  resolution: enumField(RESOLUTIONS),
  text: textReference(),
});
export const candidacyEvents = [
  CandidateRegistered, EligibilityConfirmed, ScoreRecorded, CandidateAbsent, ScoreCorrected, OutcomeDetermined, CandidateWithdrawn, ObjectionRaised,
  ObjectionResolved,
] as const;
export type CandidacyEvent = FactOf<typeof candidacyEvents>;

export const ImportReceived = eventType('assessment.import_received.v1', 'A spreadsheet was received for a batch.', {
  importId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  sha256: hashField(),
  kind: enumField(['XLSX', 'CSV']),
  encoding: codeField(),
  dataRows: countField(),
});
export const ImportChecked = eventType('assessment.import_checked.v1', 'A received spreadsheet was checked against the ledger; nothing was registered yet.', {
  importId: uuidField(),
  ok: countField(),
  error: countField(),
  skipped: countField(),
});
export const ImportApplied = eventType('assessment.import_applied.v1', 'The good rows of a spreadsheet were registered.', {
  importId: uuidField(),
  batchId: uuidField(),
  created: countField(),
  updated: countField(),
  same: countField(),
  skipped: countField(),
  error: countField(),
});
export const importEvents = [ImportReceived, ImportChecked, ImportApplied] as const;
export type ImportEvent = FactOf<typeof importEvents>;
