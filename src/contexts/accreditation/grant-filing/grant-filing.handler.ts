import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../enterprise';
import { GrantFiling, grantFiling } from './grant-filing';

export class GrantFilingCommand {
  constructor(readonly intent: GrantFiling, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(GrantFilingCommand)
export class GrantFilingHandler implements ICommandHandler<GrantFilingCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: GrantFilingCommand): Promise<Outcome> {
    const evidence = { enterprise: await this.ledger.evidence(enterpriseRecord, intent.enterpriseId) };
    return this.ledger.record({ rule: grantFiling, id: intent.filingId, intent, evidence, envelope });
  }
}
