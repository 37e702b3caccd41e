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
import { firstMentorDay, payPolicyOn } from '../pay-policy';
import { AwardSettlement, awardSettlement } from './award-settlement';

export class AwardSettlementCommand {
  constructor(
    readonly asked: Omit<AwardSettlement, 'awardId'>,
    readonly since: Position,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AwardSettlementCommand)
export class AwardSettlementHandler implements ICommandHandler<AwardSettlementCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ asked, since, envelope }: AwardSettlementCommand): Promise<Outcome> {
    const { enterpriseId, agreementId, grade } = asked;
    const [{ value: enterprise }, agreements] = [
      await this.ledger.evidence(enterpriseRecord, enterpriseId),
      await this.ledger.evidence(mentorshipsOf, this.ids.of('mentorships', enterpriseId)),
    ];
    const agreement = agreements.value.agreements.find((each) => each.agreementId === agreementId);
    if (!agreement || enterprise.status === 'unknown') return refuse('NOT_FOUND');
    const { region } = enterprise;
    const { ref: policyPack, policy } = payPolicyOn(region, agreement.lastOn);
    const rules = valueEvidence('allowance.pay-policy', since, {
      region,
      policyPack,
      mode: policy.mentorMode,
      permille: policy.settlementPermille[grade],
      countsFrom: firstMentorDay(region, agreement.fromOn),
    });
    const awardId = this.ids.of('award', enterpriseId, 'SETTLEMENT', agreementId);
    return this.ledger.record({
      rule: awardSettlement,
      id: awardId,
      intent: { ...asked, awardId },
      evidence: { agreements, rules },
      envelope,
    });
  }
}
