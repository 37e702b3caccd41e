import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Batch, isBatchOf } from '../batch';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';
import { CandidacyEvent, CorrectionProposed } from '../candidacy.events';
import { correctionFault, CorrectionNo } from '../correction';
import { markOf, scaleFault, tenthsOf } from '../marking';
import type { CORRECTION_REASONS, Part } from '../terms';

export interface ProposeCorrection {
  readonly candidacyId: Uuid;
  readonly correctionId: Uuid;
  readonly enterpriseId: Uuid;
  readonly part: Part;
  readonly score: string;
  readonly reasonCode: (typeof CORRECTION_REASONS)[number];
  /** The upheld objection that asks for it; null for other reasons. */
  readonly objectionId: Uuid | null;
}
interface Evidence {
  readonly batch: Batch;
  /** Of the day of the assessment; absent from decisions made before the scale was asked of a correction. */
  readonly policy?: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'CORRECTION_WAITING'
  | CorrectionNo
  | 'PART_NOT_REQUIRED'
  | 'SCORE_MISSING'
  | 'SCORE_NOT_A_NUMBER'
  | 'SCORE_TOO_MANY_DECIMALS'
  | 'SCORE_OUT_OF_RANGE'
  | 'SCORE_IS_ABSENCE'
  | 'SCORE_UNCHANGED';

/**
 * After the submission a mark is only corrected, with old value, new value and reason. This is the first of two persons:
 * the mark stands as it is until a second one confirms.
 */
export const proposeCorrection = rule<Candidacy, CandidacyEvent, ProposeCorrection, Evidence, No>({
  name: 'assessment.propose-correction',
  version: 1,
  fold: candidacy,
  decide: (state, intent, { batch, policy }, { actor }) => {
    const { candidacyId, correctionId, enterpriseId, part, reasonCode, objectionId } = intent;
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const fault = correctionFault(state, batch, intent);
    if (fault) return fault;
    if (state.corrections.some((each) => each.part === part)) return refuse('CORRECTION_WAITING', { part });
    if (!state.requiredParts.includes(part)) return refuse('PART_NOT_REQUIRED', { part, requiredParts: [...state.requiredParts] });
    const mark = markOf(intent.score);
    if (isRefusal(mark)) return mark;
    if (mark.kind === 'ABSENT') return refuse('SCORE_IS_ABSENCE');
    const offScale = scaleFault(mark.tenths, policy);
    if (offScale) return offScale;
    const fromTenths = tenthsOf(state.marks, part);
    if (fromTenths === mark.tenths) return refuse('SCORE_UNCHANGED');
    return [
      CorrectionProposed({
        candidacyId,
        correctionId,
        part,
        fromTenths,
        toTenths: mark.tenths,
        reasonCode,
        objectionId,
        proposedBy: actor.ref,
      }),
    ];
  },
});
