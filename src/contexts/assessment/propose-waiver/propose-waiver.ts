import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { isBatchOf, isSubmitted } from '../batch';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';
import { CandidacyEvent, WaiverProposed } from '../candidacy.events';
import type { CandidateEvidence } from '../candidate-evidence';
import type { Waivable, WAIVER_REASONS, WaiverPath } from '../terms';
import { judgeWaiver, WaiverNo } from '../waiver';

export interface ProposeWaiver {
  readonly candidacyId: Uuid;
  readonly waiverId: Uuid;
  readonly enterpriseId: Uuid;
  /** The line of the conditions that something is waived of. */
  readonly ruleId: string | null;
  readonly waived: readonly Waivable[];
  readonly reasonCode: (typeof WAIVER_REASONS)[number];
  readonly reason: TextReference;
  readonly documents: readonly string[];
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RESULTS_SUBMITTED' | WaiverNo;

/** The first of two persons proposes an exceptional (破格) or level-skipping (越级) admission; nothing is waived yet. */
export const proposeWaiver = rule<Candidacy, CandidacyEvent, ProposeWaiver, CandidateEvidence, No>({
  name: 'assessment.propose-waiver',
  version: 1,
  fold: candidacy,
  decide: (state, intent, evidence, { actor }) => {
    const { candidacyId, waiverId, enterpriseId, ruleId, waived, reasonCode, reason, documents } = intent;
    const { batch } = evidence;
    if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
    const answer = judgeWaiver({ ...evidence, state, batch, facts: evidence, ruleId, waived });
    if (isRefusal(answer)) return answer;
    return [
      WaiverProposed({
        candidacyId,
        waiverId,
        kind: state.path as WaiverPath,
        ruleSet: answer.ruleSet,
        ruleId: answer.ruleId,
        waived: [...waived],
        reasonCode,
        proposedBy: actor.ref,
        reason: { ...reason },
        documents: [...documents],
      }),
    ];
  },
});
