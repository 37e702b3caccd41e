import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { AppointmentReviewDue } from '../appointment-term.events';
import { Career, career, postOf } from '../career';
import type { CareerEvent } from '../career.events';
import { nextReview, opensOn } from '../term-review';

export interface TellReviewDue {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  /** The day that begins. */
  readonly day: Day;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}

/** From the day on which the review may be made, once for each review; of a post that is not held any more nothing is told. */
export const tellReviewDue = rule<Career, CareerEvent, TellReviewDue, Evidence, never>({
  name: 'career.tell-review-due',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, day }, { pack }) => {
    const post = postOf(state, appointmentId);
    if (!post || !pack || post.hasEnded || post.lastOn < day) return [];
    const dueOn = nextReview(post, pack.pack.appointment);
    if (dueOn === undefined || post.dueTold === dueOn || day < opensOn(dueOn, pack.pack.appointment)) return [];
    return [AppointmentReviewDue({ appointmentId, enterpriseId, workerId, dueOn })];
  },
});
