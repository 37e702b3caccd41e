import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { Award, award } from '../award';
import { AwardEvent, OneOffAwarded } from '../award.events';

export interface AwardPromotion {
  readonly awardId: Uuid;
  readonly enterpriseId: Uuid;
  readonly mentorId: Uuid;
  readonly agreementId: Uuid;
  readonly toLevel: Level;
  readonly certificateId: Uuid;
  readonly on: Day;
  readonly causeEventId: Uuid;
}
/** What the enterprise and the agreement say, as plain values. */
export type PromotionFacts = {
  readonly region: string;
  readonly occupationCode: string;
};
interface Evidence {
  readonly facts: PromotionFacts;
}

/** Once for an agreement and a level (invariant 33), however often the promotion is told. Whether and how much is paid is the rate table's to say. */
export const awardPromotion = rule<Award, AwardEvent, AwardPromotion, Evidence, never>({
  name: 'allowance.award-promotion',
  version: 1,
  fold: award,
  decide: (
    { isAwarded },
    { awardId, enterpriseId, mentorId, agreementId, toLevel, certificateId, on, causeEventId },
    { facts: { region, occupationCode } },
  ) =>
    isAwarded
      ? []
      : [
          OneOffAwarded({
            awardId,
            enterpriseId,
            region,
            workerId: mentorId,
            kind: 'PROMOTION_BONUS',
            level: toLevel,
            basis: 'AGREEMENT',
            basisId: agreementId,
            certificateId,
            occupationCode,
            on,
            causeEventId,
            documentNo: null,
          }),
        ],
});
