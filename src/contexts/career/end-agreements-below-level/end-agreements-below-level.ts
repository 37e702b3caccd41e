import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Career, standingOn } from '../career';
import { MentorAgreementEnded, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface EndAgreementsBelowLevel {
  readonly enterpriseId: Uuid;
  /** All records of whoever fell. */
  readonly mentorIds: readonly Uuid[];
  /** The day of the decision that took the certificate out. */
  readonly decidedOn: Day;
}
interface Evidence {
  readonly mentorCareer: Career;
  /** null: no authority says how high a mentor stands, so that nobody is below it. */
  readonly pack: ResolvedPack | null;
}

/**
 * A mentor who fell below the level of mentors teaches no more, up to the day before the decision (as pay does, handbook
 * 12.5). The career may rise again by another certificate of the same minute: then a new agreement is signed.
 */
export const endAgreementsBelowLevel = rule<Mentorships, MentorEvent, EndAgreementsBelowLevel, Evidence, never>({
  name: 'career.end-agreements-below-level',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, { enterpriseId, mentorIds, decidedOn }, { mentorCareer, pack }) => {
    if (!pack || isAtLeast(standingOn(mentorCareer, decidedOn), pack.pack.pay.mentorMinLevel)) return [];
    const lastOf = (fromOn: Day): Day => later(addDays(decidedOn, -1), addDays(fromOn, -1));
    const concerned = agreements.filter(({ mentorId, fromOn, lastOn }) => mentorIds.includes(mentorId) && lastOn > lastOf(fromOn));
    return concerned.map(({ agreementId, mentorId, fromOn }) =>
      MentorAgreementEnded({ agreementId, enterpriseId, mentorId, lastOn: lastOf(fromOn), reason: 'MENTOR_BELOW_LEVEL' }),
    );
  },
});

const isAtLeast = (level: Level | null, minimum: Level): boolean => level !== null && rank(level) >= rank(minimum);
