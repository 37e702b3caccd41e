import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { BatchEvent, batchEvents } from './batch.events';
import { evolveOpen } from './batch-course';
import type { ApprovedResult, Batch, OpenBatch } from './batch-state';

export * from './batch-state';

export const batch: Fold<Batch, BatchEvent> = {
  category: 'batch',
  events: batchEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'assessment.batch_opened.v1') return opened(event.data);
    return state.status === 'none' ? state : evolveOpen(state, event);
  },
};

const opened = ({
  batchId,
  enterpriseId,
  region,
  filingId,
  path,
  chainCode,
  assessmentOn,
  eligibilityOn,
  levels,
  subjects,
  openedOn,
}: Extract<BatchEvent, { type: 'assessment.batch_opened.v1' }>['data']): OpenBatch => ({
  status: 'open',
  batchId,
  enterpriseId,
  region,
  filingId,
  path,
  chainCode,
  assessmentOn,
  eligibilityOn,
  levels,
  planned: subjects ?? null,
  openedOn: openedOn ?? null,
  submission: null,
  approving: [],
  approvedChunks: 0,
  approvedDigest: null,
  approved: new Map(),
  notices: [],
  isCancelled: false,
  announcement: null,
  isRegistrationClosed: false,
  report: null,
  deposited: [],
  isArchived: false,
});

/** Everything a batch knows; for decisions inside this context. */
export const batchRecord = streamView('assessment.batch', batch, (state) => state);

/** The approval by candidacy: what was approved at which revision, and the notice that showed it. */
export const approvedResult = streamView(
  'assessment.approved-result',
  batch,
  (state): ReadonlyMap<Uuid, ApprovedResult> => (state.status === 'none' ? new Map() : state.approved),
);

/** The day of the assessment; null where there is no batch. */
export const examDay = streamView('assessment.exam-day', batch, (state): Day | null =>
  state.status === 'none' ? null : state.assessmentOn,
);

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
