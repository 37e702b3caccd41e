import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { BatchRow, CandidacyRow } from './batch-register.entity';
import type { LevelCount } from './batch-register.query';

interface Step {
  readonly step: string;
  /** When it was recorded. */
  readonly at?: string;
  /** The civil day that counts. */
  readonly on?: string;
}

/** A batch among others: what it is about, and how far it and its report had come on a day. */
export function batchItem(batch: BatchRow, on: Day): object {
  const {
    batchId,
    enterpriseId,
    filingId,
    planId,
    planNo,
    path,
    assessmentOn,
    eligibilityOn,
    levels,
    dimensions,
    course,
    reportCourse,
    notices,
    report,
    archivedOn,
    openedPosition,
  } = batch;
  return {
    id: batchId,
    enterpriseId,
    filingId,
    planId,
    planNo,
    path,
    assessmentOn,
    eligibilityOn,
    levels,
    dimensions,
    state: stateOn(course, on),
    reportState: stateOn(reportCourse, on),
    auditDueOn: report?.auditDueOn ?? null,
    noticeEndsOn: notices.at(-1)?.endsOn ?? null,
    archivedOn,
    position: openedPosition,
  };
}

/** Plan, counts and timeline of a batch, as the API shows them, and how far it had come on a day. */
export function batchAnswer(batch: BatchRow, counts: readonly LevelCount[], effectiveOn: Day): object {
  const {
    batchId,
    enterpriseId,
    filingId,
    planId,
    planNo,
    path,
    assessmentOn,
    eligibilityOn,
    levels,
    dimensions,
    course,
    digest,
    notices,
    announcement,
    registration,
    cancellation,
    report,
    archivedOn,
  } = batch;
  return {
    id: batchId,
    enterpriseId,
    filingId,
    planId,
    planNo,
    path,
    assessmentOn,
    eligibilityOn,
    levels,
    dimensions,
    state: stateOn(course, effectiveOn),
    digest,
    noticeEndsOn: notices.at(-1)?.endsOn ?? null,
    announcement,
    registration,
    cancellation,
    report,
    archivedOn,
    counts: { candidates: sum(counts), byState: byState(counts), byLevel: levels.map((level) => levelCounts(level, counts)) },
    timeline: timeline(batch),
    onThatDay: { isAssessed: assessmentOn <= effectiveOn, notice: noticeOn(notices, effectiveOn) },
  };
}

/** By the civil days of the notices: OPEN from the publication to the end of the last day of the newest that had begun. */
function noticeOn(notices: BatchRow['notices'], on: Day): 'NOT_PUBLISHED' | 'OPEN' | 'RUN_OUT' {
  const newest = notices.filter(({ publishedOn }) => publishedOn <= on).at(-1);
  if (!newest) return 'NOT_PUBLISHED';
  return on <= newest.endsOn ? 'OPEN' : 'RUN_OUT';
}

const sum = (counts: readonly LevelCount[]): number => counts.reduce((total, { count }) => total + count, 0);
const byState = (counts: readonly LevelCount[]): Record<string, number> =>
  counts.reduce<Record<string, number>>((totals, { state, count }) => ({ ...totals, [state]: (totals[state] ?? 0) + count }), {});

function levelCounts(level: string, counts: readonly LevelCount[]): object {
  const own = counts.filter((each) => each.level === level);
  return { level, candidates: sum(own), byState: byState(own) };
}

const timeline = ({
  openedAt,
  announcement,
  registration,
  assessmentOn,
  submittedAt,
  approvedAt,
  notices,
  report,
  cancellation,
  archivedOn,
}: BatchRow): Step[] => [
  { step: 'OPENED', at: openedAt },
  ...(announcement === null ? [] : [{ step: 'ANNOUNCED', on: announcement.publishedOn }]),
  ...(registration === null ? [] : [{ step: 'REGISTRATION_CLOSED', on: registration.closedOn }]),
  { step: 'ASSESSMENT', on: assessmentOn },
  ...(submittedAt === null ? [] : [{ step: 'RESULTS_SUBMITTED', at: submittedAt }]),
  ...(approvedAt === null ? [] : [{ step: 'RESULTS_APPROVED', at: approvedAt }]),
  ...notices.flatMap(({ publishedOn, endsOn, closedAt }) => [
    { step: 'NOTICE_PUBLISHED', on: publishedOn },
    { step: 'NOTICE_ENDS', on: endsOn },
    ...(closedAt === null ? [] : [{ step: 'NOTICE_CLOSED', at: closedAt }]),
  ]),
  ...(report === null ? [] : [{ step: 'REPORTED', on: report.reportedOn }]),
  ...(report === null || report.answeredOn === null ? [] : [{ step: report.state, on: report.answeredOn }]),
  ...(cancellation === null ? [] : [{ step: 'CANCELLED', on: cancellation.cancelledOn }]),
  ...(archivedOn === null ? [] : [{ step: 'ARCHIVED', on: archivedOn }]),
];

/** What it was on the day; all else is what is known of it. References into the vault stay inside. */
export const candidacyAnswer = (
  { candidacyId, personRef: _, awardId: _award, region: _region, registeredPosition, revision: _revision, course, ...rest }: CandidacyRow,
  name: string | undefined,
  effectiveOn: Day,
): object => ({
  id: candidacyId,
  ...rest,
  state: stateOn(course, effectiveOn),
  position: registeredPosition,
  ...(name === undefined ? {} : { name }),
});
