import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { CardOutcome, ScoreCardEvent, scoreCardEvents } from './score-card.events';

/** A filing's card of one year. It may be drawn again until somebody decides: late facts count as long as they can. */
export interface DrawnCard {
  readonly status: 'drawn' | 'decided';
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly year: number;
  readonly proposal: CardOutcome | null;
}
export type ScoreCard = { readonly status: 'none' } | DrawnCard;

export const scoreCard: Fold<ScoreCard, ScoreCardEvent> = {
  category: 'score_card',
  events: scoreCardEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'accreditation.score_card_drawn.v1': {
        const { filingId, enterpriseId, year, proposal } = event.data;
        return { status: 'drawn', filingId, enterpriseId, year, proposal };
      }
      case 'accreditation.score_card_decided.v1':
        return state.status === 'none' ? state : { ...state, status: 'decided' };
    }
  },
};

export const scoreCardRecord = streamView('accreditation.score-card', scoreCard, (state) => state);
