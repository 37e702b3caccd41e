import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';
import { CandidacyEvent, ScoreCorrected } from '../candidacy.events';
import { correctionFault, CorrectionNo } from '../correction';
import { outcomeFacts } from '../marking';

export interface ConfirmCorrection {
  readonly candidacyId: Uuid;
  readonly correctionId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  readonly batch: Batch;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | CorrectionNo;

/**
 * The second of two persons corrects the mark, and the outcome is determined anew. What was approved no longer holds
 * then: the results are submitted and approved again, and the notice of that person starts anew where the outcome came
 * out differently. Only one correction of a part waits at a time, so the old value is still the one that was shown.
 */
export const confirmCorrection = rule<Candidacy, CandidacyEvent, ConfirmCorrection, Evidence, No>({
  name: 'assessment.confirm-correction',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, correctionId, enterpriseId }, { batch }, { actor }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    const proposed = state.corrections.find((each) => each.correctionId === correctionId);
    if (!proposed) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposed.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const fault = correctionFault(state, batch, { ...proposed, candidacyId });
    if (fault) return fault;
    const { part, toTenths } = proposed;
    const marks = { ...state.marks, [part]: { kind: 'SCORED', tenths: toTenths } as const };
    return [ScoreCorrected({ candidacyId, ...proposed, approvedBy: actor.ref }), ...outcomeFacts({ ...state, marks })];
  },
});
