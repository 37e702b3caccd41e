import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { Subject } from '../accreditation';
import type { ArchiveItem, OutcomeKind, Path } from './terms';

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
interface Announcement {
  readonly publishedOn: Day;
  readonly registrationUntil: Day | null;
}
export interface Report {
  readonly state: 'REPORTED' | 'AUDITED' | 'RETURNED';
  /** Of the list that was reported. */
  readonly digest: string;
  /** The last day for a corrected report; null unless it was returned. */
  readonly correctBy: Day | null;
}
export interface OpenBatch {
  readonly status: 'open';
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly filingId: Uuid;
  readonly path: Path;
  /** The industrial chain whose sites the batch may share. */
  readonly chainCode: string | null;
  readonly assessmentOn: Day;
  readonly eligibilityOn: Day;
  readonly levels: readonly Level[];
  /** What the accepted plan lists; null where the batch carries out none. */
  readonly planned: readonly Subject[] | null;
  /** null: opened before that was recorded. */
  readonly openedOn: Day | null;
  /** The newest submission; null until results were submitted. */
  readonly submission: Submission | null;
  /** Chunks of the newest submission that are approved so far; they count only once the approval is complete. */
  readonly approving: readonly (readonly [Uuid, ApprovedResult])[];
  readonly approvedChunks: number;
  /** The digest of the last completed approval. */
  readonly approvedDigest: string | null;
  readonly approved: ReadonlyMap<Uuid, ApprovedResult>;
  readonly notices: readonly Notice[];
  readonly isCancelled: boolean;
  readonly announcement: Announcement | null;
  readonly isRegistrationClosed: boolean;
  /** The newest report to the authority, and its answer. */
  readonly report: Report | null;
  readonly deposited: readonly ArchiveItem[];
  readonly isArchived: boolean;
}
export type Batch = { readonly status: 'none' } | OpenBatch;

/** From here on marks are corrected, no longer entered. */
export const isSubmitted = (state: OpenBatch): boolean => state.submission !== null;
/** The newest submission, whatever was submitted before it, has its second person. */
export const isApproved = ({ submission, approvedDigest }: OpenBatch): boolean =>
  submission !== null && submission.digest === approvedDigest;
/** The notice that showed this person's outcome has run out: a certificate may have followed. */
export const isNoticeClosedFor = ({ approved }: OpenBatch, candidacyId: Uuid): boolean => approved.get(candidacyId)?.noticeClosed ?? false;
/** A batch of somebody else is no batch to the caller. */
export const isBatchOf = (state: Batch, enterpriseId: Uuid): state is OpenBatch =>
  state.status === 'open' && state.enterpriseId === enterpriseId;
/** Nothing follows in a batch that was called off. */
export const cancelledFault = ({ isCancelled }: OpenBatch): Refusal<'BATCH_CANCELLED'> | undefined =>
  isCancelled ? refuse('BATCH_CANCELLED') : undefined;
/** What the authority returned may be corrected although the notice has run out. */
export const isReturned = ({ report }: OpenBatch): boolean => report?.state === 'RETURNED';
