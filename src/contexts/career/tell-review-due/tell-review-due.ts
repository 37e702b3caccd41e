import type { Day } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { AppointmentReviewDue } from '../appointment-term.events';
import { Career, career, postOf } from '../career';
import type { CareerEvent } from '../career.events';
import { nextReview, Opens, opensByPolicy, opensOn } from '../term-review';

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

type Telling = DecisionRule<Career, CareerEvent, TellReviewDue, Evidence, never>;

/** From the day on which the review may be made, once for each review; of a post that is not held any more nothing is told. */
export const tellReviewDue: Telling = rule({
  name: 'career.tell-review-due',
  version: 2,
  fold: career,
  decide: (state, intent, evidence) => due(opensOn, state, intent, evidence),
});
/** Before the first day of the term was asked; to explain what was recorded then. */
export const tellReviewDueByPolicy: Telling = rule({
  ...tellReviewDue,
  version: 1,
  decide: (state, intent, evidence) => due(opensByPolicy, state, intent, evidence),
});

function due(
  opens: Opens,
  state: Career,
  { appointmentId, enterpriseId, workerId, day }: TellReviewDue,
  { pack }: Evidence,
): readonly CareerEvent[] {
  const post = postOf(state, appointmentId);
  if (!post || !pack || post.hasEnded || post.lastOn < day) return [];
  const dueOn = nextReview(post, pack.pack.appointment);
  if (dueOn === undefined || post.dueTold === dueOn || day < opens(post, dueOn, pack.pack.appointment)) return [];
  return [AppointmentReviewDue({ appointmentId, enterpriseId, workerId, dueOn })];
}
