import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';
import { CandidacyEvent, ScoreCorrected } from '../candidacy.events';
import { correctionFault, CorrectionNo } from '../correction';
import { outcomeFacts, scaleFault } from '../marking';

export interface ConfirmCorrection {
  readonly candidacyId: Uuid;
  readonly correctionId: Uuid;
  readonly enterpriseId: Uuid;
}
export interface ConfirmCorrectionEvidence {
  readonly batch: Batch;
  /** Of the day of the assessment; absent from decisions made before the scale was asked of a correction. */
  readonly policy?: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | CorrectionNo | 'SCORE_OUT_OF_RANGE';

/**
 * The second of two persons corrects the mark, and the outcome is determined anew. What was approved no longer holds
 * then: the results are submitted and approved again, and the notice of that person starts anew where the outcome came
 * out differently. Only one correction of a part waits at a time, so the old value is still the one that was shown.
 */
export const confirmCorrection = rule<Candidacy, CandidacyEvent, ConfirmCorrection, ConfirmCorrectionEvidence, No>({
  name: 'assessment.confirm-correction',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, correctionId, enterpriseId }, { batch, policy }, { actor }) => {
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    const proposed = state.corrections.find((each) => each.correctionId === correctionId);
    if (!proposed) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposed.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const fault = correctionFault(state, batch, { ...proposed, candidacyId }) ?? scaleFault(proposed.toTenths, policy);
    if (fault) return fault;
    const { part, toTenths } = proposed;
    const marks = { ...state.marks, [part]: { kind: 'SCORED', tenths: toTenths } as const };
    return [ScoreCorrected({ candidacyId, ...proposed, approvedBy: actor.ref }), ...outcomeFacts({ ...state, marks })];
  },
});
