import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { isNoticeClosedFor, isReturned, isSubmitted, OpenBatch } from './batch';
import { isVoid, RegisteredCandidacy } from './candidacy';
import type { CORRECTION_REASONS } from './terms';

export type CorrectionNo =
  | 'CANDIDATE_WITHDRAWN'
  | 'RESULT_VOID'
  | 'RESULTS_NOT_SUBMITTED'
  | 'NOTICE_CLOSED'
  | 'OBJECTION_NOT_UPHELD'
  | 'RESULTS_NOT_RETURNED'
  | 'BATCH_CANCELLED';

interface Ground {
  readonly candidacyId: Uuid;
  readonly reasonCode: (typeof CORRECTION_REASONS)[number];
  readonly objectionId: Uuid | null;
}

/** Why a mark may not be corrected now; asked of whoever proposes and again of whoever confirms. */
export function correctionFault(state: RegisteredCandidacy, batch: OpenBatch, ground: Ground): Refusal<CorrectionNo> | undefined {
  if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  if (isVoid(state)) return refuse('RESULT_VOID');
  if (!isSubmitted(batch)) return refuse('RESULTS_NOT_SUBMITTED');
  if (batch.isCancelled) return refuse('BATCH_CANCELLED');
  if (!isAsked(state, ground)) return refuse('OBJECTION_NOT_UPHELD');
  if (ground.reasonCode === 'RETURNED_BY_AUTHORITY') return isReturned(batch) ? undefined : refuse('RESULTS_NOT_RETURNED');
  // A certificate may have followed. Only an upheld objection, which has stopped it, is corrected still.
  return isNoticeClosedFor(batch, ground.candidacyId) && ground.objectionId === null ? refuse('NOTICE_CLOSED') : undefined;
}

/** The reason "objection upheld" and the objection come together, and it is one that was upheld. */
const isAsked = ({ objections }: RegisteredCandidacy, { reasonCode, objectionId }: Ground): boolean =>
  reasonCode === 'OBJECTION_UPHELD'
    ? objections.some((each) => each.objectionId === objectionId && each.status === 'UPHELD')
    : objectionId === null;
