import { type Static, Type } from '@sinclair/typebox';
import { closed, count, flag, oneOf } from './pack-fields';

/** The four grounds of dynamic entry and exit: 资质信誉, 师资力量, 实训条件, 培训业绩. */
export const GROUNDS = ['CREDIT', 'STAFF', 'CONDITIONS', 'RESULTS'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the ledger can count for a year. A pack chooses among these; it cannot ask for what nobody records. */
export const INDICATORS = [
  'CERTIFICATES_ANNULLED',
  'SUSPENSIONS',
  'RECTIFICATIONS',
  'OBJECTIONS_UPHELD',
  'EXAMINERS',
  'SITES',
  'BATCHES_HELD',
  'CERTIFICATES_ISSUED',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** The points of all four grounds together. */
export const FULL_SCORE = 100;
const PERMILLE = 1_000;

/** DEDUCTS: all points, less some for every row. EARNS: some for every row, up to all points. */
const indicator = closed({
  code: oneOf(...INDICATORS),
  sense: oneOf('DEDUCTS', 'EARNS'),
  points: count(FULL_SCORE),
  perRow: Type.Integer({ minimum: 1, maximum: FULL_SCORE }),
});
const ground = closed({ weight: count(FULL_SCORE), indicators: Type.Array(indicator, { maxItems: INDICATORS.length }) });

/** Weights and thresholds of the yearly score card; permille of the points that could be judged. */
export const scoreCard = closed({
  grounds: closed({ CREDIT: ground, STAFF: ground, CONDITIONS: ground, RESULTS: ground }),
  keepFromPermille: count(PERMILLE),
  rectifyFromPermille: count(PERMILLE),
  suspendFromPermille: count(PERMILLE),
  /** Whether a year without a single batch is a reason to end the filing, whatever the points say. */
  exitWhenInactive: flag(),
});
export type ScoreCardPolicy = Static<typeof scoreCard>;

/** Which member of a score card contradicts another; null where none does. */
export function scoreCardFault({ grounds, keepFromPermille, rectifyFromPermille, suspendFromPermille }: ScoreCardPolicy): string | null {
  if (keepFromPermille < rectifyFromPermille || rectifyFromPermille < suspendFromPermille)
    return '/scoreCard: thresholds rise from suspend over rectify to keep';
  const uneven = GROUNDS.find((name) => grounds[name].indicators.reduce((sum, { points }) => sum + points, 0) !== grounds[name].weight);
  if (uneven) return `/scoreCard/grounds/${uneven}/weight is not the sum of its points`;
  const full = GROUNDS.reduce((sum, name) => sum + grounds[name].weight, 0);
  return full === FULL_SCORE ? null : `/scoreCard/grounds: weights make ${full}, not ${FULL_SCORE}`;
}
