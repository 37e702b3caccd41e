import type { Day } from '../../../kernel/day';
import { DecisionRule, Moment, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { AppointmentTermReviewed, TERM_REVIEW_RESULTS } from '../appointment-term.events';
import { Appointment, regionOf } from '../appointment';
import { Career, career, postOf } from '../career';
import { AppointmentEnded, CareerEvent } from '../career.events';
import type { Post } from '../post';
import { AppointmentPolicy, nextReview, Opens, opensByPolicy, opensOn } from '../term-review';
import { committeeFault, CommitteeFault } from '../votes';

export interface ReviewTerm {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly reviewedOn: Day;
  readonly result: (typeof TERM_REVIEW_RESULTS)[number];
  readonly committee: number;
  readonly inFavour: number;
  readonly minutesHash: string;
}
interface Evidence {
  readonly nomination: Appointment;
  /** Of the day of the review. */
  readonly pack: ResolvedPack | null;
}
type NotNow = 'TERM_REVIEW_IN_FUTURE' | 'TERM_REVIEW_TOO_EARLY' | 'TERM_REVIEWED_BEFORE';
type No = 'NOT_FOUND' | 'APPOINTMENT_ENDED_BEFORE' | 'APPOINTMENT_POLICY_MISSING' | CommitteeFault | 'APPOINTMENT_NOT_SUPPORTED' | NotNow;

type Reviewing = DecisionRule<Career, CareerEvent, ReviewTerm, Evidence, No>;

/**
 * The yearly look at a post (handbook 3), on a day of its term. It answers the first review of the running term that is still
 * open. Who fails leaves the post with the day of the review, in the same append, so that there is no moment in between.
 */
export const reviewTerm: Reviewing = rule({
  name: 'career.review-term',
  version: 2,
  fold: career,
  decide: (state, intent, evidence, moment) => isOver(state, intent) ?? reviewed(opensOn, state, intent, evidence, moment),
});
/** Before the day had to lie inside the term; to explain what was recorded then. */
export const reviewTermOfAnyDay: Reviewing = rule({ ...reviewTerm, version: 1, decide: (...asked) => reviewed(opensByPolicy, ...asked) });

/** A term that is over ends the post, also before that was marked. */
function isOver(state: Career, { appointmentId, reviewedOn }: ReviewTerm): Refusal<'APPOINTMENT_ENDED_BEFORE'> | undefined {
  const post = postOf(state, appointmentId);
  return post && reviewedOn > post.lastOn ? refuse('APPOINTMENT_ENDED_BEFORE', { lastOn: post.lastOn }) : undefined;
}

function reviewed(
  opens: Opens,
  state: Career,
  intent: ReviewTerm,
  { nomination, pack }: Evidence,
  { today }: Moment,
): readonly CareerEvent[] | Refusal<No> {
  const { appointmentId, enterpriseId, workerId, reviewedOn, result } = intent;
  const post = postOf(state, appointmentId);
  if (!post) return refuse('NOT_FOUND');
  if (post.hasEnded) return refuse('APPOINTMENT_ENDED_BEFORE', { lastOn: post.lastOn });
  if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: regionOf(nomination) });
  const fault = committeeFault(intent, pack.pack.staffing) ?? notSupported(intent);
  if (fault) return fault;
  if (reviewedOn > today) return refuse('TERM_REVIEW_IN_FUTURE', { reviewedOn });
  const dueOn = answered(post, reviewedOn, pack.pack.appointment, opens);
  if (typeof dueOn !== 'string') return dueOn;
  const found = AppointmentTermReviewed({ ...intent, dueOn, policyPack: pack.ref });
  if (result !== 'FAILED') return [found];
  return [
    found,
    AppointmentEnded({ appointmentId, enterpriseId, workerId, level: post.level, lastOn: reviewedOn, reason: 'REVIEW_FAILED' }),
  ];
}

/** Whoever passes is carried by more than half. */
const notSupported = ({ result, committee, inFavour }: ReviewTerm): Refusal<'APPOINTMENT_NOT_SUPPORTED'> | undefined =>
  result === 'PASSED' && 2 * inFavour <= committee ? refuse('APPOINTMENT_NOT_SUPPORTED', { committee, inFavour }) : undefined;

function answered(post: Post, reviewedOn: Day, policy: AppointmentPolicy, opens: Opens): Day | Refusal<NotNow> {
  const dueOn = nextReview(post, policy);
  const last = post.reviews.at(-1);
  if (dueOn === undefined) return refuse('TERM_REVIEWED_BEFORE', { dueOn: last?.dueOn ?? post.termEndsOn });
  const from = opens(post, dueOn, policy);
  if (reviewedOn >= from) return dueOn;
  return last && last.dueOn >= reviewedOn
    ? refuse('TERM_REVIEWED_BEFORE', { dueOn: last.dueOn })
    : refuse('TERM_REVIEW_TOO_EARLY', { dueOn, opensOn: from });
}
