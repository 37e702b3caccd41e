import type { Indicator } from '../../catalogue';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { CardLine } from '../score-card.events';
import type { ScoreCardRow } from './score-cards.entity';

/** Where the row behind a point can be opened. */
const PATHS: Readonly<Partial<Record<Indicator, string>>> = {
  CERTIFICATES_ANNULLED: '/v1/certificates/',
  CERTIFICATES_ISSUED: '/v1/certificates/',
  BATCHES_HELD: '/v1/batches/',
  OBJECTIONS_UPHELD: '/v1/candidacies/',
  EXAMINERS: '/v1/workers/',
};

/** What happened to the filing itself is told by the filing. */
const hrefOf = (indicator: Indicator, ref: string, filingId: string): string =>
  PATHS[indicator] === undefined ? `/v1/filings/${filingId}` : `${PATHS[indicator]}${ref}`;

const lineAnswer = ({ earned, rows, ...line }: CardLine, filingId: string): object => ({
  ...line,
  earned,
  isAssessed: earned !== null,
  rows: rows.map((row) => ({ ...row, href: hrefOf(line.indicator, row.ref, filingId) })),
});

export const scoreCardAnswer = (
  { scoreCardId, lines, revision: _, course, drawnPosition: _p, ...card }: ScoreCardRow,
  on: Day,
): object => ({ id: scoreCardId, ...card, state: stateOn(course, on), lines: lines.map((line) => lineAnswer(line, card.filingId)) });

/** A card among others, without its lines. */
export const scoreCardItem = (row: ScoreCardRow, on: Day): object => {
  const { lines: _, ...item } = scoreCardAnswer(row, on) as { readonly lines: unknown };
  return { ...item, position: row.drawnPosition };
};
