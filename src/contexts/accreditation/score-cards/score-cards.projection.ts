import { on, projection } from '../../../projecting/projection';
import { ScoreCardDecided, ScoreCardDrawn } from '../score-card.events';
import { ScoreCardRow } from './score-cards.entity';

/** The yearly score cards, as drawn last, and what was decided. */
export const scoreCards = projection({
  name: 'accreditation.score-cards',
  version: 1,
  tables: [ScoreCardRow],
  on: [
    on(ScoreCardDrawn, ({ data, revision, at }, rows) => {
      rows.of(ScoreCardRow).put({ ...data, decision: null, revision, drawnAt: at });
    }),
    on(ScoreCardDecided, async ({ data, revision }, rows) => {
      const { scoreCardId, outcome, reasonCode, legalBasis, documentNo, decidedOn, followUpId } = data;
      await rows.of(ScoreCardRow).alter({ scoreCardId }, { decision: { outcome, reasonCode, legalBasis, documentNo, decidedOn, followUpId }, revision });
    }),
  ],
});
