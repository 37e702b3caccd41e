import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EmploymentEvent, employmentEvents, EMPLOYERS } from './workforce.events';

/** A span of work; both days count. An open span has no last day. */
export interface EmploymentSpan {
  readonly spanId: Uuid;
  readonly employer: (typeof EMPLOYERS)[number];
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
export type Employment = readonly EmploymentSpan[];

export interface Post {
  readonly postId: Uuid;
  readonly postCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
/** A span with the posts held in it. */
export interface HeldSpan extends EmploymentSpan {
  readonly posts: readonly Post[];
}
export type EmploymentRecord = readonly HeldSpan[];

const within = (spans: EmploymentRecord, spanId: Uuid, change: (span: HeldSpan) => HeldSpan): EmploymentRecord =>
  spans.map((span) => (span.spanId === spanId ? change(span) : span));

export const employment: Fold<EmploymentRecord, EmploymentEvent> = {
  category: 'employment',
  events: employmentEvents,
  initial: [],
  evolve: (spans, event) => {
    switch (event.type) {
      case 'workforce.employment_started.v1': {
        const { spanId, employer, occupationCode, fromOn, lastOn } = event.data;
        return [...spans, { spanId, employer, occupationCode, fromOn, lastOn, posts: [] }];
      }
      case 'workforce.employment_ended.v1':
        return within(spans, event.data.spanId, (span) => ({ ...span, lastOn: event.data.lastOn }));
      case 'workforce.post_taken.v1': {
        const { spanId, postId, postCode, fromOn } = event.data;
        return within(spans, spanId, (span) => ({ ...span, posts: [...span.posts, { postId, postCode, fromOn, lastOn: null }] }));
      }
      case 'workforce.post_left.v1': {
        const { spanId, postId, lastOn } = event.data;
        return within(spans, spanId, (span) => ({
          ...span,
          posts: span.posts.map((post) => (post.postId === postId ? { ...post, lastOn } : post)),
        }));
      }
    }
  },
};

/** What others' decisions ask is work in an occupation; which posts it was done in is none of their evidence. */
export const employmentHistory = streamView(
  'workforce.employment',
  employment,
  (spans): Employment => spans.map(({ posts: _, ...span }) => span),
);

/** Two spans that share a day. */
export const overlap = (a: Pick<EmploymentSpan, 'fromOn' | 'lastOn'>, b: Pick<EmploymentSpan, 'fromOn' | 'lastOn'>): boolean =>
  (a.lastOn === null || b.fromOn <= a.lastOn) && (b.lastOn === null || a.fromOn <= b.lastOn);
