import { turned } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { beijingDayOf } from '../../../kernel/instant';
import { on, projection, Rows } from '../../../projecting/projection';
import {
  AnnouncementPublished,
  ApprovalCompleted,
  ArchiveDocumentDeposited,
  BatchArchived,
  BatchCancelled,
  BatchOpened,
  NoticeClosed,
  NoticePublished,
  ObjectionRaised,
  ObjectionResolved,
  RegistrationClosed,
  ResultsApproved,
  ResultsAudited,
  ResultsReported,
  ResultsReturned,
  ResultsSubmitted,
} from '../assessment.events';
import { CandidateFileRow } from '../candidate-files/candidate-file.entity';
import { ofFiles } from '../candidate-files/candidate-files.projection';
import { dimensionsIn } from '../dimensions';
import { BatchRow, CandidacyRow, NoticeEntry, ObjectionRow, ReportEntry } from './batch-register.entity';
import { ofCandidacy, ofProceedings, stands } from './candidacy-rows.projection';

const earliestOpen = (notices: readonly NoticeEntry[]): string | null =>
  notices
    .filter(({ closedAt }) => closedAt === null)
    .map(({ endsOn }) => endsOn)
    .sort()[0] ?? null;

/** A batch becomes this from a day on. */
async function becomes(rows: Rows, batchId: string, state: string, from: Day, change: Partial<BatchRow>): Promise<void> {
  const { course } = await rows.of(BatchRow).require({ batchId });
  await rows.of(BatchRow).alter({ batchId }, { ...change, state, course: turned(course, state, from) });
}

async function withNotices(
  rows: Rows,
  batchId: string,
  from: Day,
  change: Partial<BatchRow>,
  noticesOf: (before: readonly NoticeEntry[]) => readonly NoticeEntry[],
): Promise<void> {
  const notices = noticesOf((await rows.of(BatchRow).require({ batchId })).notices);
  const noticeEndsNextOn = earliestOpen(notices);
  await becomes(rows, batchId, noticeEndsNextOn === null ? 'NOTICE_CLOSED' : 'UNDER_NOTICE', from, {
    ...change,
    notices,
    noticeEndsNextOn,
  });
}

const alter = async (rows: Rows, batchId: string, change: Partial<BatchRow>): Promise<void> => {
  await rows.of(BatchRow).alter({ batchId }, change);
};
const answered = async (
  rows: Rows,
  batchId: string,
  answer: Partial<ReportEntry> & { readonly state: ReportEntry['state']; readonly answeredOn: Day },
  revision: number,
): Promise<void> => {
  const { report, reportCourse } = await rows.of(BatchRow).require({ batchId });
  await alter(rows, batchId, {
    report: report && { ...report, ...answer },
    reportCourse: turned(reportCourse, answer.state, answer.answeredOn),
    revision,
  });
};

const ofBatch = [
  on(BatchOpened, ({ data, position, revision, at }, rows) => {
    const {
      batchId,
      enterpriseId,
      region,
      filingId,
      planId = null,
      planNo,
      path,
      assessmentOn,
      eligibilityOn,
      levels,
      targetGroup = null,
    } = data;
    const dimensions = dimensionsIn({ ...data, targetGroup });
    rows.of(BatchRow).put({
      batchId,
      enterpriseId,
      region,
      filingId,
      planId,
      planNo,
      path,
      assessmentOn,
      eligibilityOn,
      levels,
      dimensions,
      state: 'OPEN',
      course: turned([], 'OPEN', beijingDayOf(at)),
      openedAt: at,
      submittedAt: null,
      digest: null,
      approvedAt: null,
      notices: [],
      noticeEndsNextOn: null,
      announcement: null,
      registration: null,
      cancellation: null,
      report: null,
      reportCourse: [],
      archivedOn: null,
      openedPosition: String(position),
      revision,
    });
  }),
  on(ResultsSubmitted, ({ data: { batchId, digest }, revision, at }, rows) =>
    becomes(rows, batchId, 'SUBMITTED', beijingDayOf(at), { submittedAt: at, digest, approvedAt: null, revision }),
  ),
  on(ResultsApproved, async ({ data: { batchId }, revision }, rows) => {
    await rows.of(BatchRow).alter({ batchId }, { revision });
  }),
  on(ApprovalCompleted, ({ data: { batchId }, revision, at }, rows) =>
    becomes(rows, batchId, 'APPROVED', beijingDayOf(at), { approvedAt: at, revision }),
  ),
  on(NoticePublished, ({ data: { batchId, publishedOn, endsOn }, revision }, rows) =>
    withNotices(rows, batchId, publishedOn, { revision }, (before) => [...before, { publishedOn, endsOn, closedAt: null }]),
  ),
  on(NoticeClosed, ({ data: { batchId, endsOn }, revision, at }, rows) =>
    withNotices(rows, batchId, beijingDayOf(at), { revision }, (before) =>
      before.map((notice) => (notice.endsOn === endsOn && notice.closedAt === null ? { ...notice, closedAt: at } : notice)),
    ),
  ),
];

const ofCourse = [
  on(AnnouncementPublished, ({ data: { batchId, publishedOn, registrationUntil, feeFen, documentSha256 }, revision }, rows) =>
    alter(rows, batchId, { announcement: { publishedOn, registrationUntil, feeFen, documentSha256 }, revision }),
  ),
  on(RegistrationClosed, ({ data: { batchId, closedOn, admitted, digest }, revision }, rows) =>
    alter(rows, batchId, { registration: { closedOn, admitted, digest }, revision }),
  ),
  on(BatchCancelled, ({ data: { batchId, cancelledOn, reasonCode }, revision }, rows) =>
    becomes(rows, batchId, 'CANCELLED', cancelledOn, { cancellation: { cancelledOn, reasonCode }, revision }),
  ),
  on(ResultsReported, async ({ data: { batchId, reportedOn, dueOn, auditDueOn, digest }, revision }, rows) => {
    const reportCourse = turned((await rows.of(BatchRow).require({ batchId })).reportCourse, 'REPORTED', reportedOn);
    const report = {
      state: 'REPORTED',
      reportedOn,
      dueOn,
      isLate: reportedOn > dueOn,
      auditDueOn,
      answeredOn: null,
      reasons: [],
      correctBy: null,
      uploadDueOn: null,
      digest,
    } as const;
    await alter(rows, batchId, { reportCourse, report, revision });
  }),
  on(ResultsAudited, ({ data: { batchId, auditedOn, uploadDueOn }, revision }, rows) =>
    answered(rows, batchId, { state: 'AUDITED', answeredOn: auditedOn, uploadDueOn: uploadDueOn ?? null }, revision),
  ),
  on(ResultsReturned, ({ data: { batchId, returnedOn, reasons, correctBy }, revision }, rows) =>
    answered(rows, batchId, { state: 'RETURNED', answeredOn: returnedOn, reasons, correctBy }, revision),
  ),
  on(ArchiveDocumentDeposited, ({ data: { batchId }, revision }, rows) => alter(rows, batchId, { revision })),
  on(BatchArchived, ({ data: { batchId, archivedOn }, revision }, rows) =>
    becomes(rows, batchId, 'ARCHIVED', archivedOn, { archivedOn, revision }),
  ),
];

const ofObjection = [
  on(ObjectionRaised, async ({ data, position, revision, at }, rows) => {
    const { objectionId, candidacyId, batchId, text, by, objector } = data;
    const { enterpriseId, region, workerId, personRef, openObjections } = await rows.of(CandidacyRow).require({ candidacyId });
    rows.of(ObjectionRow).put({
      objectionId,
      candidacyId,
      batchId,
      enterpriseId,
      region,
      workerId,
      personRef,
      state: 'OPEN',
      text: kept(text),
      answer: null,
      by,
      objector: objector ? { name: kept(objector.name), contact: kept(objector.contact) } : null,
      raisedAt: at,
      resolvedAt: null,
      raisedPosition: String(position),
    });
    await rows.of(CandidacyRow).alter({ candidacyId }, { openObjections: openObjections + 1, revision });
  }),
  on(ObjectionResolved, async ({ data, revision, at }, rows) => {
    const { objectionId, candidacyId, resolution, text } = data;
    await rows
      .of(ObjectionRow)
      .alter({ objectionId }, { state: resolution, answer: { textId: text.textId, version: text.version }, resolvedAt: at });
    const { openObjections, state } = await rows.of(CandidacyRow).require({ candidacyId });
    await stands(rows, candidacyId, resolution === 'UPHELD' ? 'AWAITING_CORRECTION' : state, at, {
      openObjections: openObjections - 1,
      revision,
    });
  }),
];

const kept = ({
  textId,
  version,
}: {
  readonly textId: string;
  readonly version: number;
}): { readonly textId: string; readonly version: number } => ({ textId, version });

/** Batches with their candidacies and objections; references only, names are joined at the edge. */
export const batchRegister = projection({
  name: 'assessment.batch-register',
  version: 4,
  tables: [BatchRow, CandidacyRow, ObjectionRow, CandidateFileRow],
  on: [...ofBatch, ...ofCourse, ...ofCandidacy, ...ofProceedings, ...ofObjection, ...ofFiles],
});
