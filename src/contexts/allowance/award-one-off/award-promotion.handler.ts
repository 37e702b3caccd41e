import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../../accreditation';
import { mentorshipsOf } from '../../career';
import { AwardPromotion, awardPromotion } from './award-promotion';

export class AwardPromotionCommand {
  constructor(
    readonly asked: Omit<AwardPromotion, 'awardId'>,
    readonly since: Position,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AwardPromotionCommand)
export class AwardPromotionHandler implements ICommandHandler<AwardPromotionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ asked, since, envelope }: AwardPromotionCommand): Promise<Outcome> {
    const { enterpriseId, agreementId, toLevel } = asked;
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    const {
      value: { agreements },
    } = await this.ledger.evidence(mentorshipsOf, this.ids.of('mentorships', enterpriseId));
    const agreement = agreements.find((each) => each.agreementId === agreementId);
    if (!agreement || enterprise.status === 'unknown') return refuse('NOT_FOUND');
    const facts = valueEvidence('allowance.promotion', since, { region: enterprise.region, occupationCode: agreement.occupationCode });
    const awardId = this.ids.of('award', enterpriseId, 'PROMOTION_BONUS', agreementId, toLevel);
    return this.ledger.record({ rule: awardPromotion, id: awardId, intent: { ...asked, awardId }, evidence: { facts }, envelope });
  }
}
