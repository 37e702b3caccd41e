import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { Employment } from '../../workforce';
import { hasLeft, Leaving } from '../in-service';
import { MentorAgreementEnded, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface EndAgreementsWhenLeaving extends Leaving {
  readonly enterpriseId: Uuid;
  /** All records of whoever left. */
  readonly workerIds: readonly Uuid[];
}
interface Evidence {
  readonly employment: Employment;
}

/** Whoever leaves teaches and learns here no more, whichever side of an agreement it was. */
export const endAgreementsWhenLeaving = rule<Mentorships, MentorEvent, EndAgreementsWhenLeaving, Evidence, never>({
  name: 'career.end-agreements-when-leaving',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, { enterpriseId, workerIds, ...leaving }, { employment }) => {
    if (!hasLeft(employment, leaving)) return [];
    const lastOf = (fromOn: Day): Day => later(leaving.lastOn, addDays(fromOn, -1));
    const concerned = agreements.filter(
      ({ mentorId, apprenticeId, fromOn, lastOn }) =>
        (workerIds.includes(mentorId) || workerIds.includes(apprenticeId)) && lastOn > lastOf(fromOn),
    );
    return concerned.map(({ agreementId, mentorId, fromOn }) =>
      MentorAgreementEnded({ agreementId, enterpriseId, mentorId, lastOn: lastOf(fromOn), reason: 'LEFT' }),
    );
  },
});
