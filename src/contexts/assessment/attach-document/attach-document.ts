import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';
import { CandidacyEvent, MAX_RECOGNITION_DOCUMENTS, RecognitionDocumentAttached } from '../candidacy.events';
import type { RECOGNITION_DOCUMENTS } from '../terms';

export interface AttachDocument {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly documentId: Uuid;
  readonly kind: (typeof RECOGNITION_DOCUMENTS)[number];
  readonly sha256: string;
}
type No = 'NOT_FOUND' | 'CANDIDATE_WITHDRAWN' | 'COMMITTEE_DECIDED_BEFORE' | 'RECOGNITION_DOCUMENTS_TOO_MANY';

/** Papers are added until the committee has voted; after an upheld objection they are added for the next vote. */
export const attachDocument = rule<Candidacy, CandidacyEvent, AttachDocument, object, No>({
  name: 'assessment.attach-document',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, enterpriseId, documentId, kind, sha256 }) => {
    if (!isCandidacyOf(state, enterpriseId) || !state.recognition) return refuse('NOT_FOUND');
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (state.outcome !== null && !state.objections.some(({ status }) => status === 'UPHELD')) return refuse('COMMITTEE_DECIDED_BEFORE');
    if (state.recognition.documents.length >= MAX_RECOGNITION_DOCUMENTS)
      return refuse('RECOGNITION_DOCUMENTS_TOO_MANY', { limit: MAX_RECOGNITION_DOCUMENTS });
    return [RecognitionDocumentAttached({ candidacyId, documentId, kind, sha256 })];
  },
});
