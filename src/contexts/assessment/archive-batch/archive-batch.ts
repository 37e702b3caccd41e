import { addYears } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { ArchiveFacts, archiveList } from '../archive/archive-list';
import { Batch, batch, cancelledFault, isApproved, isBatchOf, OpenBatch } from '../batch';
import { BatchArchived, BatchEvent } from '../batch.events';
import type { ARCHIVE_GAPS, ArchiveItem } from '../terms';

export interface ArchiveBatch {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** What is missing for good, and why. */
  readonly gaps: readonly { readonly item: ArchiveItem; readonly reasonCode: (typeof ARCHIVE_GAPS)[number] }[];
}
interface Evidence {
  readonly facts: ArchiveFacts;
  /** Of the assessment day. */
  readonly policy: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'BATCH_ARCHIVED_BEFORE'
  | 'BATCH_CANCELLED'
  | 'RESULTS_NOT_APPROVED'
  | 'NOTICE_NOT_PUBLISHED_YET'
  | 'NOTICE_STILL_OPEN'
  | 'POLICY_PACK_UNKNOWN'
  | 'ARCHIVE_INCOMPLETE';

/**
 * 按批次归档: everything is there, or stands as missing with its reason; nothing is missing silently. Facts that come later
 * (an objection upheld late, a returned report) stand in the ledger by themselves.
 */
export const archiveBatch = rule<Batch, BatchEvent, ArchiveBatch, Evidence, No>({
  name: 'assessment.archive-batch',
  version: 1,
  fold: batch,
  decide: (state, { batchId, enterpriseId, gaps }, { facts, policy }, { actor, today }) => {
    if (!isBatchOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.isArchived) return refuse('BATCH_ARCHIVED_BEFORE');
    const fault = unfinished(state);
    if (fault) return fault;
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: state.region });
    const lines = archiveList(state, facts, policy.pack);
    const missing = lines.filter(({ source }) => source === 'MISSING').map(({ item }) => item);
    const unexplained = missing.filter((item) => !gaps.some((gap) => gap.item === item));
    if (unexplained.length > 0) return refuse('ARCHIVE_INCOMPLETE', { missing: unexplained });
    const { paperYears, electronicYears } = policy.pack.archive;
    return [
      BatchArchived({
        batchId,
        enterpriseId,
        archivedOn: today,
        present: lines.filter(({ source }) => source !== 'MISSING').map(({ item }) => item),
        missing: missing.map((item) => ({ item, reasonCode: gaps.find((gap) => gap.item === item)!.reasonCode })),
        paperUntil: addYears(today, paperYears),
        electronicUntil: addYears(today, electronicYears),
        policyPack: policy.ref,
      }),
    ];
  },
});

/** A batch is archived when everything in it has happened. */
function unfinished(state: OpenBatch): Refusal<No> | undefined {
  if (state.isCancelled) return cancelledFault(state);
  if (!isApproved(state)) return refuse('RESULTS_NOT_APPROVED');
  if ([...state.approved.values()].some(({ noticeEndsOn }) => noticeEndsOn === null)) return refuse('NOTICE_NOT_PUBLISHED_YET');
  const open = state.notices.find(({ closed }) => !closed);
  return open && refuse('NOTICE_STILL_OPEN', { endsOn: open.endsOn });
}
