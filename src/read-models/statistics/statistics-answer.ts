import type { Day } from '../../kernel/day';
import type { Figure } from './figure';
import type { Dimension, Indicator } from './indicator';
import type { IndicatorCode } from './indicators';

/** The body of `GET /v1/statistics`; `effectiveOn`, `knownAt` and `atPosition` stand beside it. */
export interface StatisticsAnswer {
  readonly indicator: IndicatorCode;
  /** Which definition was followed, and which wording of it; of PASS_RATE the one that the policy pack means. See `GET /v1/statistics/definitions`. */
  readonly definition: string;
  readonly unit: Indicator['unit'];
  readonly per: Indicator['per'];
  /** Whose decimals and threshold of small cells were followed; null: those of the product, for a question about more than one region. */
  readonly policyPack: string | null;
  readonly window: { readonly of: string; readonly from: Day | null; readonly to: Day } | null;
  /** For retention alone. */
  readonly months: number | null;
  readonly by: readonly Dimension[];
  readonly form: 'FULL' | 'PUBLIC';
  /** Cells in which anything was counted, in the order of their keys. */
  readonly cells: readonly Figure[];
  /** Of a table with two dimensions: the rows summed up, then the columns. Distinct people and enterprises are counted anew, never added. */
  readonly totals: readonly Figure[];
  readonly total: Figure;
  /** Cells below the threshold, of the full form: how many the public one would have to hide for their own sake. */
  readonly smallCells: number | null;
}
