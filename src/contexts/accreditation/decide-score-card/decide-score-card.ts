import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing } from '../filing';
import type { Ruling } from '../filing-record';
import { decidedFault, endedFault } from '../filing-standing';
import { DrawnCard, ScoreCard, scoreCard } from '../score-card';
import { CARD_REASONS, CardOutcome, ScoreCardDecided, ScoreCardEvent } from '../score-card.events';

export interface DecideScoreCard extends Ruling {
  readonly scoreCardId: Uuid;
  readonly outcome: CardOutcome;
  readonly reasonCode: (typeof CARD_REASONS)[number];
  /** Of the rectification, suspension or cancellation that follows. */
  readonly followUpId: Uuid;
  /** By when the faults are to be mended; for RECTIFY. */
  readonly dueOn: Day | null;
  readonly remark: TextReference | null;
}
interface Evidence {
  readonly filing: Filing;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'SCORE_CARD_DECIDED_BEFORE'
  | 'SCORE_CARD_REASON_WRONG'
  | 'SCORE_CARD_DUE_DAY_MISSING'
  | 'DECISION_IN_FUTURE'
  | 'FILING_ENDED';

/**
 * A person decides, as proposed or otherwise, and says why. What follows is recorded on the filing next; a suspension and an
 * exit are only proposed there, and take effect when a second person confirms (decision 17).
 */
export const decideScoreCard = rule<ScoreCard, ScoreCardEvent, DecideScoreCard, Evidence, No>({
  name: 'accreditation.decide-score-card',
  version: 1,
  fold: scoreCard,
  decide: (state, intent, { filing }, { today, actor }) => {
    if (state.status === 'none' || filing.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status === 'decided') return refuse('SCORE_CARD_DECIDED_BEFORE', { year: state.year });
    const { dueOn: _, remark, followUpId, ...decided } = intent;
    const fault =
      decidedFault(intent.decidedOn, today) ?? intentFault(intent, state) ?? (intent.outcome === 'KEEP' ? null : endedFault(filing, today));
    if (fault) return fault;
    const { filingId, enterpriseId, proposal } = state;
    return [
      ScoreCardDecided({
        ...decided,
        filingId,
        enterpriseId,
        proposal,
        decidedBy: actor.ref,
        followUpId: decided.outcome === 'KEEP' ? null : followUpId,
        remark: remark && { ...remark },
      }),
    ];
  },
});

function intentFault(
  { outcome, reasonCode, dueOn }: DecideScoreCard,
  { proposal }: DrawnCard,
): Refusal<'SCORE_CARD_REASON_WRONG' | 'SCORE_CARD_DUE_DAY_MISSING'> | null {
  if ((reasonCode === 'AS_PROPOSED') !== (outcome === proposal)) return refuse('SCORE_CARD_REASON_WRONG', { outcome, proposal });
  return outcome === 'RECTIFY' && dueOn === null ? refuse('SCORE_CARD_DUE_DAY_MISSING') : null;
}
