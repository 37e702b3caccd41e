import { addMonths, addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { BatchesUnder } from '../batches-under-filing.port';
import { Enterprise, regionOf } from '../enterprise';
import { ScoreCard, scoreCard } from '../score-card';
import { ScoreCardDrawn, ScoreCardEvent } from '../score-card.events';
import type { YearlyCounts } from '../yearly-facts.port';
import { Conduct, ownCounts } from './own-counts';
import { proposalOf, scoreOf } from './score';

export interface DrawScoreCard {
  readonly scoreCardId: Uuid;
  readonly filingId: Uuid;
  readonly year: number;
}
export interface CardEvidence {
  /** The filing's own stream; null: there is no such filing. */
  readonly conduct: Conduct | null;
  readonly enterprise: Enterprise;
  readonly counts: YearlyCounts;
  /** Within the months of inactivity before the end of the year. */
  readonly batches: BatchesUnder;
  /** Of the last day of the year. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'FILING_POLICY_UNKNOWN' | 'SCORE_CARD_YEAR_NOT_OVER' | 'SCORE_CARD_WITHOUT_FILING' | 'SCORE_CARD_DECIDED_BEFORE';

/**
 * Counts a year of a filing on the four grounds and says what the pack makes of it. It proposes only. What it counts may be
 * a moment old: a card is drawn again until somebody decides, and a decision names the card it looked at.
 */
export const drawScoreCard = rule<ScoreCard, ScoreCardEvent, DrawScoreCard, CardEvidence, No>({
  name: 'accreditation.draw-score-card',
  version: 1,
  fold: scoreCard,
  decide: (state, { scoreCardId, filingId, year }, { conduct, enterprise, counts, batches, policy }, { today }) => {
    if (conduct === null) return refuse('NOT_FOUND');
    if (state.status === 'decided') return refuse('SCORE_CARD_DECIDED_BEFORE', { year });
    const [fromOn, lastOn] = daysOf(year);
    if (today <= lastOn) return refuse('SCORE_CARD_YEAR_NOT_OVER', { year, lastOn });
    if (conduct.grantedFrom > lastOn || endOf(conduct) < fromOn) return refuse('SCORE_CARD_WITHOUT_FILING', { year });
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const { scoreCard: points, filing } = policy.pack;
    const isInactive = batches.held === 0 && conduct.grantedFrom <= inactiveSince(year, filing.inactivityMonths);
    const { lines, notAssessed, ...score } = scoreOf(points, { ...counts, ...ownCounts(conduct, fromOn, lastOn) });
    const proposal = proposalOf(points, score.permille, isInactive);
    return [
      ScoreCardDrawn({
        scoreCardId,
        filingId,
        enterpriseId: conduct.enterpriseId,
        region: regionOf(enterprise),
        year,
        lines: [...lines],
        notAssessed: [...notAssessed],
        ...score,
        isInactive,
        proposal,
        policyPack: policy.ref,
      }),
    ];
  },
});

export const daysOf = (year: number): readonly [Day, Day] => [`${year}-01-01` as Day, `${year}-12-31` as Day];

/** The first of the last so many months of a year. */
export const inactiveSince = (year: number, months: number): Day => addMonths(addDays(daysOf(year)[1], 1), -months);

const endOf = ({ closures, validTo }: Conduct): Day => {
  const end = closures.find(({ kind }) => kind !== 'SUSPENDED');
  return end ? addDays(end.fromOn, -1) : validTo;
};
