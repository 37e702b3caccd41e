import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { employment, EmploymentRecord } from '../employment';
import type { Worker } from '../worker';
import { EmploymentEvent, POST_ENDINGS, PostLeft } from '../workforce.events';

export interface LeavePost {
  readonly workerId: Uuid;
  readonly postId: Uuid;
  readonly lastOn: Day;
  readonly reason: (typeof POST_ENDINGS)[number];
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'POST_UNKNOWN' | 'POST_LEFT_BEFORE' | 'POST_SPAN_REVERSED' | 'POST_OUTSIDE_EMPLOYMENT';

/** The last day in the post counts; it may lie in the past, since people tell late, but not beyond the employment. */
export const leavePost = rule<EmploymentRecord, EmploymentEvent, LeavePost, Evidence, No>({
  name: 'workforce.leave-post',
  version: 1,
  fold: employment,
  decide: (spans, intent, { worker }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const span = spans.find(({ posts }) => posts.some(({ postId }) => postId === intent.postId));
    const post = span?.posts.find(({ postId }) => postId === intent.postId);
    if (!span || !post) return refuse('POST_UNKNOWN');
    const { lastOn } = intent;
    if (post.lastOn !== null) return refuse('POST_LEFT_BEFORE', { lastOn: post.lastOn });
    if (lastOn < post.fromOn) return refuse('POST_SPAN_REVERSED', { fromOn: post.fromOn, lastOn });
    if (span.lastOn !== null && lastOn > span.lastOn) return refuse('POST_OUTSIDE_EMPLOYMENT', { on: lastOn });
    const { enterpriseId, personRef } = worker;
    return [PostLeft({ ...intent, enterpriseId, personRef, spanId: span.spanId })];
  },
});
