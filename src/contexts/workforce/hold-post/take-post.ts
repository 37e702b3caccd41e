import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { employment, EmploymentRecord } from '../employment';
import type { Worker } from '../worker';
import { EmploymentEvent, PostTaken } from '../workforce.events';

export interface TakePost {
  readonly workerId: Uuid;
  readonly spanId: Uuid;
  readonly postId: Uuid;
  readonly postCode: string;
  readonly fromOn: Day;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'EMPLOYMENT_UNKNOWN' | 'POST_OUTSIDE_EMPLOYMENT' | 'POST_IN_FUTURE' | 'POST_HELD';

/** A post is held within an employment here; several at once may be, the same one twice may not. */
export const takePost = rule<EmploymentRecord, EmploymentEvent, TakePost, Evidence, No>({
  name: 'workforce.take-post',
  version: 1,
  fold: employment,
  decide: (spans, intent, { worker }, { today }) => {
    const { fromOn } = intent;
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const span = spans.find(({ spanId, employer }) => spanId === intent.spanId && employer === 'OWN');
    if (!span) return refuse('EMPLOYMENT_UNKNOWN');
    if (fromOn < span.fromOn || (span.lastOn !== null && fromOn > span.lastOn)) return refuse('POST_OUTSIDE_EMPLOYMENT', { on: fromOn });
    if (fromOn > today) return refuse('POST_IN_FUTURE', { fromOn });
    const held = span.posts.find(({ postCode, lastOn }) => postCode === intent.postCode && (lastOn === null || fromOn <= lastOn));
    if (held) return refuse('POST_HELD', { fromOn: held.fromOn });
    const { enterpriseId, personRef } = worker;
    return [PostTaken({ ...intent, enterpriseId, personRef })];
  },
});
