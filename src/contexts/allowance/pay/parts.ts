import { addMonths, Day } from '../../../kernel/day';
import { scale } from '../../../kernel/money';
import type { RateRow } from '../allowance.events';
import type { Segment } from './pay-facts';

/** What of a one-off, or of a settlement, is due on a day. */
export interface Part {
  readonly on: Day;
  readonly amountInFen: number;
}

const PERMILLE = 1_000;
const MONTHS_OF_YEAR = 12;

/** A settlement is one part. A one-off is spread over the years that its row names, and the last part takes what does not divide. */
export function partsOf(
  { fromOn, settlement }: Segment,
  { amountInFen, instalmentYears = 1 }: Pick<RateRow, 'amountInFen' | 'instalmentYears'>,
): Part[] {
  if (settlement) return [{ on: fromOn, amountInFen: scale(amountInFen, settlement.months * settlement.permille, PERMILLE) }];
  const each = Math.trunc(amountInFen / instalmentYears);
  return Array.from({ length: instalmentYears }, (_, year) => ({
    on: addMonths(fromOn, year * MONTHS_OF_YEAR),
    amountInFen: year + 1 < instalmentYears ? each : amountInFen - each * (instalmentYears - 1),
  }));
}
