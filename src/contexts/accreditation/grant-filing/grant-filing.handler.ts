import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { enterpriseRecord, regionOf } from '../enterprise';
import { GrantFiling, grantFiling } from './grant-filing';

export class GrantFilingCommand {
  constructor(
    readonly intent: GrantFiling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(GrantFilingCommand)
export class GrantFilingHandler implements ICommandHandler<GrantFilingCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: GrantFilingCommand): Promise<Outcome> {
    const enterprise = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const evidence = { enterprise, codes: policyEvidence(regionOf(enterprise.value), todayOf(this.clock)) };
    return this.ledger.record({ rule: grantFiling, id: intent.filingId, intent, evidence, envelope });
  }
}
