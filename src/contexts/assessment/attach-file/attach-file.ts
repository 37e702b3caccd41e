import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy, isCandidacyOf, RowSource } from '../candidacy';
import { CandidacyEvent, CandidateFileAttached, MAX_CANDIDATE_FILES } from '../candidacy.events';
import type { FileKind, MediaType } from '../evidence-imports/file-content';

export interface AttachFile {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly fileId: Uuid;
  readonly kind: FileKind;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly commitment: string;
  readonly source: RowSource;
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'CANDIDATE_WITHDRAWN' | 'BATCH_CANCELLED' | 'BATCH_ARCHIVED_BEFORE' | 'CANDIDATE_FILES_TOO_MANY';

/**
 * A photo or a paper of a candidate. It changes no outcome, so it is taken until the batch is archived: the authority may
 * ask for a better photo after the results. The batch may be archived at this moment; the file is then one more than its list.
 */
export const attachFile = rule<Candidacy, CandidacyEvent, AttachFile, Evidence, No>({
  name: 'assessment.attach-file',
  version: 1,
  fold: candidacy,
  decide: (state, { enterpriseId, ...file }, { batch }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (state.files.includes(file.fileId)) return [];
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (batch.isCancelled) return refuse('BATCH_CANCELLED');
    if (batch.isArchived) return refuse('BATCH_ARCHIVED_BEFORE');
    if (state.files.length >= MAX_CANDIDATE_FILES) return refuse('CANDIDATE_FILES_TOO_MANY', { limit: MAX_CANDIDATE_FILES });
    return [CandidateFileAttached({ ...file })];
  },
});
