/** How figures of a region are rounded, which cells of them are small, and what is meant by a pass rate. */
export interface StatisticsPolicy {
  /** Null: those of the product. */
  readonly ref: string | null;
  readonly decimals: number;
  readonly smallCellBelow: number;
  readonly passRateIncludesAbsent: boolean;
}
/** Handbook 14.2, for questions about more than one region, or about one without a policy pack. */
export const USUAL: StatisticsPolicy = { ref: null, decimals: 1, smallCellBelow: 3, passRateIncludesAbsent: false };
