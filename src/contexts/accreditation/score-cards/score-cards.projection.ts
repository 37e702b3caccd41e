import { turned } from '../../../kernel/course';
import { beijingDayOf } from '../../../kernel/instant';
import { on, projection } from '../../../projecting/projection';
import { ScoreCardDecided, ScoreCardDrawn } from '../score-card.events';
import { ScoreCardRow } from './score-cards.entity';

/** The yearly score cards, as drawn last, and what was decided. */
export const scoreCards = projection({
  name: 'accreditation.score-cards',
  version: 2,
  tables: [ScoreCardRow],
  on: [
    on(ScoreCardDrawn, async ({ data, revision, at, position }, rows) => {
      const earlier = await rows.of(ScoreCardRow).find({ scoreCardId: data.scoreCardId });
      const course = turned(earlier?.course ?? [], 'DRAWN', beijingDayOf(at));
      rows
        .of(ScoreCardRow)
        .put({ ...data, decision: null, revision, drawnAt: at, course, drawnPosition: earlier?.drawnPosition ?? String(position) });
    }),
    on(ScoreCardDecided, async ({ data, revision }, rows) => {
      const { scoreCardId, outcome, reasonCode, legalBasis, documentNo, decidedOn, followUpId } = data;
      const { course } = await rows.of(ScoreCardRow).require({ scoreCardId });
      await rows.of(ScoreCardRow).alter(
        { scoreCardId },
        {
          course: turned(course, 'DECIDED', decidedOn),
          decision: { outcome, reasonCode, legalBasis, documentNo, decidedOn, followUpId },
          revision,
        },
      );
    }),
  ],
});
