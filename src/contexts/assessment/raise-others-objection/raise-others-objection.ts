import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy, openObjectionsOf } from '../candidacy';
import { CandidacyEvent, ObjectionRaised } from '../candidacy.events';
import { noticeFault } from '../notice-open';

/** More open objections to one result than any notice was seen to bring; more of the same are answered together. */
export const MAX_OPEN_OBJECTIONS = 20;

export interface RaiseOthersObjection {
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly objectionId: Uuid;
  readonly text: TextReference;
  readonly objector: { readonly name: TextReference; readonly contact: TextReference };
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'NOTICE_NOT_OPEN' | 'OBJECTIONS_TOO_MANY';

/**
 * A public notice (公示) asks everybody: a colleague, or anybody who reads it, objects to the result of somebody else. Whoever
 * takes it down answers for having heard a person. It holds up that candidate alone, and is decided like the candidate's own.
 */
export const raiseOthersObjection = rule<Candidacy, CandidacyEvent, RaiseOthersObjection, Evidence, No>({
  name: 'assessment.raise-others-objection',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, batchId, objectionId, text, objector }, { batch }, { actor, today }) => {
    if (state.status !== 'registered' || state.batchId !== batchId || !isBatchOf(batch, state.enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const closed = noticeFault(batch, candidacyId, today);
    if (closed) return closed;
    if (openObjectionsOf(state).length >= MAX_OPEN_OBJECTIONS) return refuse('OBJECTIONS_TOO_MANY', { limit: MAX_OPEN_OBJECTIONS });
    return [
      ObjectionRaised({
        candidacyId,
        batchId,
        objectionId,
        by: 'OTHER',
        text: { ...text },
        objector: { name: { ...objector.name }, contact: { ...objector.contact } },
      }),
    ];
  },
});
