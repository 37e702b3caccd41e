import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ExpireFiling, expireFiling } from './expire-filing';

export class ExpireFilingCommand {
  constructor(
    readonly intent: ExpireFiling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ExpireFilingCommand)
export class ExpireFilingHandler implements ICommandHandler<ExpireFilingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ExpireFilingCommand): Promise<Outcome> {
    return this.ledger.record({ rule: expireFiling, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
