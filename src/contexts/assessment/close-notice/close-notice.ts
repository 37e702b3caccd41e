import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { BatchEvent, NoticeClosed } from '../assessment.events';
import { Batch, batch } from '../batch';

export interface CloseNotice {
  readonly batchId: Uuid;
  /** The day that began. */
  readonly day: Day;
}
type No = 'NOT_FOUND' | 'NOTICE_STILL_OPEN';

/** A notice is over when the day after its last one begins, not earlier. What is over already records nothing. */
export const closeNotice = rule<Batch, BatchEvent, CloseNotice, object, No>({
  name: 'assessment.close-notice',
  version: 1,
  fold: batch,
  decide: (state, { batchId, day }) => {
    if (state.status === 'none' || state.notices.length === 0) return refuse('NOT_FOUND');
    const open = state.notices.filter(({ closed }) => !closed);
    const over = [...new Set(open.filter(({ endsOn }) => endsOn < day).map(({ endsOn }) => endsOn))];
    if (over.length === 0 && open.length > 0) return refuse('NOTICE_STILL_OPEN', { endsOn: open[0]!.endsOn });
    return over.map((endsOn) => NoticeClosed({ batchId, enterpriseId: state.enterpriseId, endsOn }));
  },
});
