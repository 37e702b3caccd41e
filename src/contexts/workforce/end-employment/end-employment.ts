import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { employment, EmploymentRecord } from '../employment';
import type { Worker } from '../worker';
import { EMPLOYMENT_ENDINGS, EmploymentEnded, EmploymentEvent, PostLeft } from '../workforce.events';

export interface EndEmployment {
  readonly workerId: Uuid;
  readonly spanId: Uuid;
  readonly lastOn: Day;
  readonly reason: (typeof EMPLOYMENT_ENDINGS)[number];
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'EMPLOYMENT_UNKNOWN' | 'EMPLOYMENT_ENDED_BEFORE' | 'EMPLOYMENT_SPAN_REVERSED' | 'POST_TAKEN_LATER';

/** The last day in post counts. It may lie in the past: what was closed for later months becomes retro lines. Posts still held end with it. */
export const endEmployment = rule<EmploymentRecord, EmploymentEvent, EndEmployment, Evidence, No>({
  name: 'workforce.end-employment',
  version: 1,
  fold: employment,
  decide: (spans, intent, { worker }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const span = spans.find(({ spanId }) => spanId === intent.spanId);
    if (!span) return refuse('EMPLOYMENT_UNKNOWN');
    if (span.lastOn !== null) return refuse('EMPLOYMENT_ENDED_BEFORE', { lastOn: span.lastOn });
    if (intent.lastOn < span.fromOn) return refuse('EMPLOYMENT_SPAN_REVERSED', { fromOn: span.fromOn, lastOn: intent.lastOn });
    const held = span.posts.filter(({ lastOn }) => lastOn === null || lastOn > intent.lastOn);
    const later = held.find(({ fromOn }) => fromOn > intent.lastOn);
    if (later) return refuse('POST_TAKEN_LATER', { postCode: later.postCode, fromOn: later.fromOn });
    const { workerId, spanId, lastOn } = intent;
    const { enterpriseId, personRef } = worker;
    const left = held.map(({ postId }) =>
      PostLeft({ workerId, enterpriseId, personRef, spanId, postId, lastOn, reason: 'EMPLOYMENT_ENDED' }),
    );
    return [EmploymentEnded({ ...intent, enterpriseId, personRef }), ...left];
  },
});
