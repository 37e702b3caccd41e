import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { CandidacyEvent, CORRECTION_REASONS, Part, ScoreCorrected } from '../assessment.events';
import { Batch, isBatchOf, isNoticeClosedFor, isSubmitted } from '../batch';
import { Candidacy, candidacy, isCandidacyOf, RegisteredCandidacy } from '../candidacy';
import { markOf, outcomeFacts } from '../marking';

export interface CorrectScore {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly part: Part;
  readonly score: string;
  readonly reasonCode: (typeof CORRECTION_REASONS)[number];
  /** The upheld objection that asks for it; null for other reasons. */
  readonly objectionId: Uuid | null;
}
interface Evidence {
  readonly batch: Batch;
}
type No =
  | 'NOT_FOUND' | 'PERSON_REQUIRED' | 'CANDIDATE_WITHDRAWN' | 'RESULTS_NOT_SUBMITTED' | 'NOTICE_CLOSED' | 'OBJECTION_NOT_UPHELD' | 'PART_NOT_REQUIRED'
  | 'SCORE_MISSING' | 'SCORE_NOT_A_NUMBER' | 'SCORE_TOO_MANY_DECIMALS' | 'SCORE_OUT_OF_RANGE' | 'SCORE_IS_ABSENCE' | 'SCORE_UNCHANGED';

/**
 * After the submission a mark is only corrected, with old value, new value and reason; the outcome is determined anew.
 * What was approved no longer holds then: the results are submitted and approved again by two persons, and the notice
 * of that person starts anew where the outcome came out differently.
 */
export const correctScore = rule<Candidacy, CandidacyEvent, CorrectScore, Evidence, No>({
  name: 'assessment.correct-score',
  version: 1,
  fold: candidacy,
  decide: (state, intent, { batch }, { actor }) => {
    const { candidacyId, enterpriseId, part, reasonCode, objectionId } = intent;
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
    if (!isSubmitted(batch)) return refuse('RESULTS_NOT_SUBMITTED');
    if (!isAsked(state, intent)) return refuse('OBJECTION_NOT_UPHELD');
    // A certificate may have followed. Only an upheld objection, which has stopped it, is corrected still.
    if (isNoticeClosedFor(batch, candidacyId) && objectionId === null) return refuse('NOTICE_CLOSED');
    if (!state.requiredParts.includes(part)) return refuse('PART_NOT_REQUIRED', { part, requiredParts: [...state.requiredParts] });
    const mark = markOf(intent.score);
    if (isRefusal(mark)) return mark;
    if (mark.kind === 'ABSENT') return refuse('SCORE_IS_ABSENCE');
    const from = tenthsOf(state, part);
    if (from === mark.tenths) return refuse('SCORE_UNCHANGED');
    const corrected = ScoreCorrected({ candidacyId, part, fromTenths: from, toTenths: mark.tenths, reasonCode, objectionId });
    return [corrected, ...outcomeFacts({ ...state, marks: { ...state.marks, [part]: mark } })];
  },
});

/** The reason "objection upheld" and the objection come together, and it is one that was upheld. */
const isAsked = ({ objections }: RegisteredCandidacy, { reasonCode, objectionId }: CorrectScore): boolean =>
  reasonCode === 'OBJECTION_UPHELD' ? objections.some((each) => each.objectionId === objectionId && each.status === 'UPHELD') : objectionId === null;

function tenthsOf({ marks }: RegisteredCandidacy, part: Part): number | null {
  const mark = marks[part];
  return mark?.kind === 'SCORED' ? mark.tenths : null;
}
