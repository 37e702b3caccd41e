import type { Indicator } from '../../catalogue';
import { Course, stateOn, turned } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { beijingDayOf, Instant } from '../../../kernel/instant';
import type { CardLine } from '../score-card.events';
import type { ScoreCardRow } from './score-cards.entity';

/** Where the row behind a point can be opened. */
const PATHS: Readonly<Partial<Record<Indicator, string>>> = {
  CERTIFICATES_ANNULLED: '/v1/certificates/', CERTIFICATES_ISSUED: '/v1/certificates/', BATCHES_HELD: '/v1/batches/', OBJECTIONS_UPHELD: '/v1/candidacies/',
};

/** What happened to the filing itself is told by the filing. */
const hrefOf = (indicator: Indicator, ref: string, filingId: string): string => (PATHS[indicator] === undefined ? `/v1/filings/${filingId}` : `${PATHS[indicator]}${ref}`);

const lineAnswer = ({ earned, rows, ...line }: CardLine, filingId: string): object =>
  ({ ...line, earned, isAssessed: earned !== null, rows: rows.map((row) => ({ ...row, href: hrefOf(line.indicator, row.ref, filingId) })) });

/** It is drawn on the day on which that was recorded, and decided on the day of the paper. */
function courseOf({ drawnAt, decision }: Pick<ScoreCardRow, 'drawnAt' | 'decision'>): Course {
  const drawn = turned([], 'DRAWN', beijingDayOf(drawnAt as Instant));
  return decision === null ? drawn : turned(drawn, 'DECIDED', decision.decidedOn as Day);
}

export const scoreCardAnswer = ({ scoreCardId, lines, revision: _, ...card }: ScoreCardRow, on: Day): object =>
  ({ id: scoreCardId, ...card, state: stateOn(courseOf(card), on), lines: lines.map((line) => lineAnswer(line, card.filingId)) });
