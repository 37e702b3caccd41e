import type { Day } from '../../kernel/day';
import type { PostLevel } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { TERM_REVIEW_RESULTS } from './appointment-term.events';
import type { APPOINTMENT_ENDINGS, CareerEvent } from './career.events';

/** A post of assessment and appointment; both days count. One that was given back stands twice in its career. */
export interface Post {
  readonly appointmentId: Uuid;
  readonly level: PostLevel;
  readonly occupationCode: string;
  readonly basisId: Uuid;
  readonly fromOn: Day;
  /** The last day of the term until the post ends earlier. */
  readonly lastOn: Day;
  readonly hasEnded: boolean;
  /** The first day of the term that runs, and its last. */
  readonly termFromOn: Day;
  readonly termEndsOn: Day;
  readonly endReason: (typeof APPOINTMENT_ENDINGS)[number] | null;
  /** Of all terms, in the order in which they were made. */
  readonly reviews: readonly TermReview[];
  /** The review that was called to mind last. */
  readonly dueTold: Day | null;
}
export interface TermReview {
  readonly dueOn: Day;
  readonly result: (typeof TERM_REVIEW_RESULTS)[number];
}
export type PostEvent = Extract<CareerEvent, { type: `career.appointment_${string}` }>;

/** The post as it was held last. */
export const postIn = (posts: readonly Post[], appointmentId: Uuid): Post | undefined =>
  posts.findLast((post) => post.appointmentId === appointmentId);

/** Each post as it was held last: an ending speaks of that turn, never of one before it. */
export const lastTurns = (posts: readonly Post[]): readonly Post[] => posts.filter((post) => post === postIn(posts, post.appointmentId));

export function postsAfter(posts: readonly Post[], event: PostEvent): readonly Post[] {
  const { appointmentId } = event.data;
  const before = postIn(posts, appointmentId);
  const altered = (change: Partial<Post>): readonly Post[] => posts.map((post) => (post === before ? { ...post, ...change } : post));
  switch (event.type) {
    case 'career.appointment_started.v1': {
      const { level, occupationCode, basisId, fromOn, termEndsOn } = event.data;
      const term = { fromOn, termFromOn: fromOn, lastOn: termEndsOn, termEndsOn };
      return [
        ...posts,
        { appointmentId, level, occupationCode, basisId, ...term, hasEnded: false, endReason: null, reviews: [], dueTold: null },
      ];
    }
    case 'career.appointment_ended.v1':
      return altered({ lastOn: event.data.lastOn, hasEnded: true, endReason: event.data.reason });
    case 'career.appointment_resumed.v1':
      return before
        ? [...posts, { ...before, fromOn: event.data.fromOn, lastOn: event.data.termEndsOn, hasEnded: false, endReason: null }]
        : posts;
    case 'career.appointment_review_due.v1':
      return altered({ dueTold: event.data.dueOn });
    case 'career.appointment_term_reviewed.v1':
      return altered({ reviews: [...(before?.reviews ?? []), { dueOn: event.data.dueOn, result: event.data.result }] });
    case 'career.appointment_renewed.v1':
      return altered({ termFromOn: event.data.fromOn, termEndsOn: event.data.termEndsOn, lastOn: event.data.termEndsOn });
  }
}

/** A post that ended before its first day was never held, and is in nobody's way. */
export const overlaps = (post: Post, fromOn: Day, lastOn: Day): boolean =>
  post.fromOn <= post.lastOn && post.fromOn <= lastOn && fromOn <= post.lastOn;

export const isInPost = ({ fromOn, lastOn }: Post, on: Day): boolean => fromOn <= on && on <= lastOn;
