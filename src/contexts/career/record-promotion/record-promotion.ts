import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { ApprenticePromoted, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface RecordPromotion {
  readonly enterpriseId: Uuid;
  /** All records of whoever rose. */
  readonly apprenticeIds: readonly Uuid[];
  readonly toLevel: Level;
  readonly occupationCode: string;
  readonly certificateId: Uuid;
  /** The day from which the tier holds. */
  readonly on: Day;
}

/**
 * The apprentice rose in the occupation that is taught, while the agreement was in force. Each level of an agreement counts
 * once: a certificate that is annulled and counts again, or a second one of the same level, is no second promotion.
 */
export const recordPromotion = rule<Mentorships, MentorEvent, RecordPromotion, object, never>({
  name: 'career.record-promotion',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, { enterpriseId, apprenticeIds, toLevel, occupationCode, certificateId, on }) =>
    agreements
      .filter(
        (each) =>
          apprenticeIds.includes(each.apprenticeId) && each.occupationCode === occupationCode && each.fromOn <= on && on <= each.lastOn,
      )
      .filter(({ promotions }) => promotions.every((level) => rank(level) < rank(toLevel)))
      .map(({ agreementId, mentorId, apprenticeId }) =>
        ApprenticePromoted({ agreementId, enterpriseId, mentorId, apprenticeId, toLevel, certificateId, on }),
      ),
});
