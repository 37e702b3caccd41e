import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { Subject } from '../accreditation';
import { BatchEvent, batchEvents, OutcomeKind, Path } from './assessment.events';

/** One candidacy's outcome as a second person approved it. */
export interface ApprovedResult {
  readonly outcome: OutcomeKind;
  /** The candidacy must still be at this revision when a certificate is asked for (decision 14). */
  readonly outcomeRevision: number;
  /** The last day of the notice that showed this outcome; null until it was shown. */
  readonly noticeEndsOn: Day | null;
  readonly noticeClosed: boolean;
}
export interface Notice {
  readonly publishedOn: Day;
  readonly endsOn: Day;
  readonly closed: boolean;
}
interface Submission {
  readonly by: Uuid;
  readonly digest: string;
}
export interface OpenBatch {
  readonly status: 'open';
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly filingId: Uuid;
  readonly path: Path;
  readonly assessmentOn: Day;
  readonly eligibilityOn: Day;
  readonly levels: readonly Level[];
  /** What the accepted plan lists; null where the batch carries out none. */
  readonly planned: readonly Subject[] | null;
  /** The newest submission; null until results were submitted. */
  readonly submission: Submission | null;
  /** Chunks of the newest submission that are approved so far; they count only once the approval is complete. */
  readonly approving: readonly (readonly [Uuid, ApprovedResult])[];
  readonly approvedChunks: number;
  /** The digest of the last completed approval. */
  readonly approvedDigest: string | null;
  readonly approved: ReadonlyMap<Uuid, ApprovedResult>;
  readonly notices: readonly Notice[];
}
export type Batch = { readonly status: 'none' } | OpenBatch;

export const batch: Fold<Batch, BatchEvent> = {
  category: 'batch',
  events: batchEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'assessment.batch_opened.v1') return opened(event.data);
    return state.status === 'none' ? state : evolveOpen(state, event);
  },
};

const opened = ({ batchId, enterpriseId, region, filingId, path, assessmentOn, eligibilityOn, levels, subjects }: Extract<BatchEvent, { type: 'assessment.batch_opened.v1' }>['data']): OpenBatch => ({
  status: 'open', batchId, enterpriseId, region, filingId, path, assessmentOn, eligibilityOn, levels, planned: subjects ?? null,
  submission: null, approving: [], approvedChunks: 0, approvedDigest: null, approved: new Map(), notices: [],
});

function evolveOpen(state: OpenBatch, event: Exclude<BatchEvent, { type: 'assessment.batch_opened.v1' }>): OpenBatch {
  switch (event.type) {
    case 'assessment.results_submitted.v1':
      return { ...state, submission: { by: event.data.submittedBy, digest: event.data.digest }, approving: [], approvedChunks: 0 };
    case 'assessment.results_approved.v1': {
      const chunk = event.data.approved.map(({ candidacyId, outcome, outcomeRevision }) => [candidacyId, { outcome, outcomeRevision, ...shownBefore(state, candidacyId, outcome) }] as const);
      return { ...state, approving: [...state.approving, ...chunk], approvedChunks: state.approvedChunks + 1 };
    }
    case 'assessment.approval_completed.v1':
      return { ...state, approved: new Map(state.approving), approving: [], approvedDigest: event.data.digest };
    case 'assessment.notice_published.v1': {
      const { publishedOn, endsOn } = event.data;
      const approved = mapResults(state.approved, (result) => (result.noticeEndsOn === null ? { ...result, noticeEndsOn: endsOn } : result));
      return { ...state, approved, notices: [...state.notices, { publishedOn, endsOn, closed: false }] };
    }
    case 'assessment.notice_closed.v1': {
      const { endsOn } = event.data;
      const approved = mapResults(state.approved, (result) => (result.noticeEndsOn === endsOn ? { ...result, noticeClosed: true } : result));
      return { ...state, approved, notices: state.notices.map((notice) => (notice.endsOn === endsOn ? { ...notice, closed: true } : notice)) };
    }
  }
}

/** The notice of one person starts anew where the outcome came out differently, and only there (handbook, section 7). */
function shownBefore({ approved }: OpenBatch, candidacyId: Uuid, outcome: OutcomeKind): Pick<ApprovedResult, 'noticeEndsOn' | 'noticeClosed'> {
  const before = approved.get(candidacyId);
  return before?.outcome === outcome ? { noticeEndsOn: before.noticeEndsOn, noticeClosed: before.noticeClosed } : { noticeEndsOn: null, noticeClosed: false };
}

const mapResults = (results: ReadonlyMap<Uuid, ApprovedResult>, change: (result: ApprovedResult) => ApprovedResult): ReadonlyMap<Uuid, ApprovedResult> =>
  new Map([...results].map(([id, result]) => [id, change(result)]));

/** From here on marks are corrected, no longer entered. */
export const isSubmitted = (state: OpenBatch): boolean => state.submission !== null;
/** The newest submission, whatever was submitted before it, has its second person. */
export const isApproved = ({ submission, approvedDigest }: OpenBatch): boolean => submission !== null && submission.digest === approvedDigest;
/** The notice that showed this person's outcome has run out: a certificate may have followed. */
export const isNoticeClosedFor = ({ approved }: OpenBatch, candidacyId: Uuid): boolean => approved.get(candidacyId)?.noticeClosed ?? false;
/** A batch of somebody else is no batch to the caller. */
export const isBatchOf = (state: Batch, enterpriseId: Uuid): state is OpenBatch => state.status === 'open' && state.enterpriseId === enterpriseId;

/** Everything a batch knows; for decisions inside this context. */
export const batchRecord = streamView('assessment.batch', batch, (state) => state);

/** The approval by candidacy: what was approved at which revision, and the notice that showed it. */
export const approvedResult = streamView('assessment.approved-result', batch, (state): ReadonlyMap<Uuid, ApprovedResult> =>
  state.status === 'none' ? new Map() : state.approved);

export interface NoticeState {
  /** The last day of the newest notice; what waits for it is possible from the next day. */
  readonly endsOn: Day;
  readonly closed: boolean;
}
/** The notice of the batch as a whole, null before the first; after a re-approval one person's own may differ, see {@link approvedResult}. */
export const noticeState = streamView('assessment.notice', batch, (state): NoticeState | null => {
  const newest = state.status === 'none' ? undefined : state.notices.at(-1);
  return newest ? { endsOn: newest.endsOn, closed: newest.closed } : null;
});
