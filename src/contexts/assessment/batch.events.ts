import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  enumField,
  hashField,
  levelField,
  listField,
  optional,
  uuidField,
} from '../../kernel/fields';
import {
  AnnouncementPublished,
  ArchiveDocumentDeposited,
  BatchArchived,
  BatchCancelled,
  RegistrationClosed,
  ResultsAudited,
  ResultsReported,
  ResultsReturned,
} from './batch-course.events';
import { MAX_PLANNED_SUBJECTS, subjectField } from './plan.events';
import { APPROVAL_CHUNK, OUTCOMES, PATHS } from './terms';

export * from './batch-course.events';

export const BatchOpened = eventType(
  'assessment.batch_opened.v1',
  'An enterprise opened a round of assessment with a plan number of its own.',
  {
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
    targetGroup: Type.Optional(optional(codeField())),
    /** The accepted plan that the batch carries out, and what that plan lists. */
    planId: Type.Optional(uuidField()),
    subjects: Type.Optional(listField(subjectField(), MAX_PLANNED_SUBJECTS)),
    /** By the guiding catalogue of this day a batch without a plan is measured, as a plan is by that of its own. */
    openedOn: Type.Optional(dayField()),
    /** The version of the guiding catalogue that was then in force; absent: none was, or the plan names it. */
    guidingVersion: Type.Optional(codeField()),
  },
);
export const ResultsSubmitted = eventType(
  'assessment.results_submitted.v1',
  'Registration and scoring were declared complete; a second person must now approve.',
  {
    batchId: uuidField(),
    candidacies: countField(),
    passed: countField(),
    failed: countField(),
    /** Who declared it: the second person must be somebody else (decision 17). */
    submittedBy: uuidField(),
    /** Over the ordered list of {candidacyId, outcomeRevision, outcome}: approval must meet the same. */
    digest: hashField(),
  },
);
export const ResultsApproved = eventType(
  'assessment.results_approved.v1',
  'A second person approved the outcomes of these candidacies as they then stood.',
  {
    batchId: uuidField(),
    chunk: countField(),
    approved: listField(
      Type.Object(
        { candidacyId: uuidField(), outcomeRevision: countField(), outcome: enumField(OUTCOMES) },
        { additionalProperties: false },
      ),
      APPROVAL_CHUNK,
    ),
  },
);
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
export const batchEvents = [
  BatchOpened,
  AnnouncementPublished,
  RegistrationClosed,
  BatchCancelled,
  ResultsSubmitted,
  ResultsApproved,
  ApprovalCompleted,
  NoticePublished,
  NoticeClosed,
  ResultsReported,
  ResultsAudited,
  ResultsReturned,
  ArchiveDocumentDeposited,
  BatchArchived,
] as const;
export type BatchEvent = FactOf<typeof batchEvents>;
