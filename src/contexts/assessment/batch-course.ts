import type { Uuid } from '../../kernel/uuid';
import type { BatchEvent } from './batch.events';
import type { ApprovedResult, OpenBatch } from './batch-state';
import type { OutcomeKind } from './terms';

type LaterBatchEvent = Exclude<BatchEvent, { type: 'assessment.batch_opened.v1' }>;
type Approving = Extract<
  LaterBatchEvent,
  {
    type:
      | 'assessment.results_submitted.v1'
      | 'assessment.results_approved.v1'
      | 'assessment.approval_completed.v1'
      | `assessment.notice_${string}`;
  }
>;
type CourseEvent = Exclude<LaterBatchEvent, Approving>;

/** What happens to a batch after it was opened. */
export function evolveOpen(state: OpenBatch, event: LaterBatchEvent): OpenBatch {
  switch (event.type) {
    case 'assessment.results_submitted.v1':
      return { ...state, submission: { by: event.data.submittedBy, digest: event.data.digest }, approving: [], approvedChunks: 0 };
    case 'assessment.results_approved.v1': {
      const chunk = event.data.approved.map(
        ({ candidacyId, outcome, outcomeRevision }) =>
          [candidacyId, { outcome, outcomeRevision, ...shownBefore(state, candidacyId, outcome) }] as const,
      );
      return { ...state, approving: [...state.approving, ...chunk], approvedChunks: state.approvedChunks + 1 };
    }
    case 'assessment.approval_completed.v1':
      return { ...state, approved: new Map(state.approving), approving: [], approvedDigest: event.data.digest };
    case 'assessment.notice_published.v1': {
      const { publishedOn, endsOn } = event.data;
      const approved = mapResults(state.approved, (result) =>
        result.noticeEndsOn === null ? { ...result, noticeEndsOn: endsOn } : result,
      );
      return { ...state, approved, notices: [...state.notices, { publishedOn, endsOn, closed: false }] };
    }
    case 'assessment.notice_closed.v1': {
      const { endsOn } = event.data;
      const approved = mapResults(state.approved, (result) =>
        result.noticeEndsOn === endsOn ? { ...result, noticeClosed: true } : result,
      );
      return {
        ...state,
        approved,
        notices: state.notices.map((notice) => (notice.endsOn === endsOn ? { ...notice, closed: true } : notice)),
      };
    }
    default:
      return evolveCourse(state, event);
  }
}

function evolveCourse(state: OpenBatch, event: CourseEvent): OpenBatch {
  switch (event.type) {
    case 'assessment.announcement_published.v1': {
      const { publishedOn, registrationUntil } = event.data;
      return { ...state, announcement: { publishedOn, registrationUntil } };
    }
    case 'assessment.registration_closed.v1':
      return { ...state, isRegistrationClosed: true };
    case 'assessment.batch_cancelled.v1':
      return { ...state, isCancelled: true };
    case 'assessment.results_reported.v1':
      return { ...state, report: { state: 'REPORTED', digest: event.data.digest, correctBy: null } };
    case 'assessment.results_audited.v1':
      return { ...state, report: state.report && { ...state.report, state: 'AUDITED' } };
    case 'assessment.results_returned.v1':
      return { ...state, report: state.report && { ...state.report, state: 'RETURNED', correctBy: event.data.correctBy } };
    case 'assessment.archive_document_deposited.v1':
      return { ...state, deposited: state.deposited.includes(event.data.item) ? state.deposited : [...state.deposited, event.data.item] };
    case 'assessment.batch_archived.v1':
      return { ...state, isArchived: true };
  }
}

/** The notice of one person starts anew where the outcome came out differently, and only there (handbook, section 7). */
function shownBefore(
  { approved }: OpenBatch,
  candidacyId: Uuid,
  outcome: OutcomeKind,
): Pick<ApprovedResult, 'noticeEndsOn' | 'noticeClosed'> {
  const before = approved.get(candidacyId);
  return before?.outcome === outcome
    ? { noticeEndsOn: before.noticeEndsOn, noticeClosed: before.noticeClosed }
    : { noticeEndsOn: null, noticeClosed: false };
}

const mapResults = (
  results: ReadonlyMap<Uuid, ApprovedResult>,
  change: (result: ApprovedResult) => ApprovedResult,
): ReadonlyMap<Uuid, ApprovedResult> => new Map([...results].map(([id, result]) => [id, change(result)]));
