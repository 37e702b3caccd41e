import { addDays, Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { PayBasis } from './pay-basis';

/** Days whose pay is taken back: of these bases, from a day to the day before the annulment was decided. */
export interface TakenBack {
  readonly basisIds: readonly string[];
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly causeEventId: Uuid;
}

/** What is left to pay for after decided recoveries. A basis that counts again after the annulment is another piece, and keeps its days. */
export const withoutRecovered = (bases: readonly PayBasis[], decided: readonly TakenBack[]): PayBasis[] =>
  decided.reduce<PayBasis[]>(
    (left, taken) =>
      left.map((basis) => (taken.basisIds.includes(basis.basisId) && basis.fromOn <= taken.lastOn ? cut(basis, taken) : basis)),
    [...bases],
  );

function cut(basis: PayBasis, { fromOn, causeEventId }: TakenBack): PayBasis {
  if (basis.lastOn !== null && basis.lastOn < fromOn) return basis;
  return { ...basis, lastOn: addDays(fromOn, -1), endReason: 'RECOVERED', endCauseEventId: causeEventId };
}
