import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, batch, isBatchOf } from '../batch';
import { ArchiveDocumentDeposited, BatchEvent } from '../batch.events';
import type { ArchiveItem } from '../terms';

export interface DepositDocument {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly documentId: Uuid;
  readonly item: ArchiveItem;
  readonly sha256: string;
}
type No = 'NOT_FOUND' | 'BATCH_ARCHIVED_BEFORE';

/** The ledger keeps the fingerprint; the paper itself stays with the enterprise, which must be able to show it. */
export const depositDocument = rule<Batch, BatchEvent, DepositDocument, object, No>({
  name: 'assessment.deposit-document',
  version: 1,
  fold: batch,
  decide: (state, intent) => {
    if (!isBatchOf(state, intent.enterpriseId)) return refuse('NOT_FOUND');
    return state.isArchived ? refuse('BATCH_ARCHIVED_BEFORE') : [ArchiveDocumentDeposited({ ...intent })];
  },
});
