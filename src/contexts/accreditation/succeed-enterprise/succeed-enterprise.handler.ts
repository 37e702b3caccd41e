import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../enterprise';
import { SucceedEnterprise, succeedEnterprise } from './succeed-enterprise';

export class SucceedEnterpriseCommand {
  constructor(
    readonly intent: SucceedEnterprise,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SucceedEnterpriseCommand)
export class SucceedEnterpriseHandler implements ICommandHandler<SucceedEnterpriseCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: SucceedEnterpriseCommand): Promise<Outcome> {
    const evidence = { successor: await this.ledger.evidence(enterpriseRecord, intent.successorId) };
    return this.ledger.record({ rule: succeedEnterprise, id: intent.enterpriseId, intent, evidence: evidence, envelope });
  }
}
