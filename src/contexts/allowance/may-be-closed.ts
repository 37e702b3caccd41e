import { Day, lastDayOf, Month } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Statement } from './statement';
import type { StatementSummary } from './statement-summary';

export type NotNow = 'PERIOD_CLOSED_BEFORE' | 'PERIOD_NOT_OVER' | 'PERIOD_OUT_OF_ORDER';

/** Whether a month can be closed today: once, from its last day on, and the earlier ones before it. */
export function mayBeClosed({ isClosed }: Statement, period: Month, { closeFirst }: StatementSummary, today: Day): Refusal<NotNow> | null {
  if (isClosed) return refuse('PERIOD_CLOSED_BEFORE', { period });
  const lastOn = lastDayOf(period);
  if (today < lastOn) return refuse('PERIOD_NOT_OVER', { period, lastOn });
  return closeFirst === null ? null : refuse('PERIOD_OUT_OF_ORDER', { period, closeFirst });
}
