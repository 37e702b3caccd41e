import { isDueOn, PayLine } from '../../contexts/allowance';
import type { Day } from '../../kernel/day';

/** Why this amount: the row and the table that give it, and the facts that began and ended it. */
export const shownPay = ({ item, level, amountInFen, clause, parts, endCauseEventId, ...line }: PayLine, effectiveOn: Day): object => ({
  type: item,
  tier: level,
  ...line,
  endedByEventId: endCauseEventId,
  currency: 'CNY',
  amountMinor: amountInFen,
  rule: clause,
  parts: parts && parts.map(({ on, amountInFen: amountMinor }) => ({ on, amountMinor })),
  isDue: isDueOn({ parts, fromOn: line.fromOn, lastOn: line.lastOn }, effectiveOn),
});
