import { addDays, addMonths, Day, later } from '../../kernel/day';
import type { PolicyPack } from '../catalogue';
import type { Post, TermReview } from './post';

export type AppointmentPolicy = PolicyPack['appointment'];
/** How long before it is due a review may be made, where the pack does not say. */
const REVIEW_WINDOW_DAYS = 60;

export type Opens = (term: Pick<Post, 'termFromOn'>, dueOn: Day, policy: AppointmentPolicy) => Day;

type Term = Pick<Post, 'termFromOn' | 'termEndsOn'> & { readonly reviews: readonly TermReview[] };

/** A review closes every so many months of the term; the last one is due on its last day, if the months come out even. */
export function reviewsDue(
  { termFromOn, termEndsOn }: Pick<Post, 'termFromOn' | 'termEndsOn'>,
  { reviewEveryMonths }: AppointmentPolicy,
): readonly Day[] {
  const days: Day[] = [];
  for (let months = reviewEveryMonths; months > 0; months += reviewEveryMonths) {
    const dueOn = addDays(addMonths(termFromOn, months), -1);
    if (dueOn > termEndsOn) break;
    days.push(dueOn);
  }
  return days;
}

/** What has to be put right leaves the review open. */
const isConcluded = ({ reviews }: Term, dueOn: Day): boolean => reviews.some((each) => each.dueOn === dueOn && each.result !== 'RECTIFY');

/** The first review of the running term that nobody has concluded. */
export const nextReview = (term: Term, policy: AppointmentPolicy): Day | undefined =>
  reviewsDue(term, policy).find((dueOn) => !isConcluded(term, dueOn));

/** The first day of a review, by the policy alone; how reviews were judged before the term was asked as well. */
export const opensByPolicy: Opens = (_, dueOn, { reviewWindowDays = REVIEW_WINDOW_DAYS }) => addDays(dueOn, -reviewWindowDays);

/** Where the window is longer than what is reviewed, the first day of the term: nobody is reviewed for a post that has not begun. */
export const opensOn: Opens = (term, dueOn, policy) => later(opensByPolicy(term, dueOn, policy), term.termFromOn);
