import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ReinstateFiling, reinstateFiling } from './reinstate-filing';

export class ReinstateFilingCommand {
  constructor(
    readonly intent: ReinstateFiling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReinstateFilingCommand)
export class ReinstateFilingHandler implements ICommandHandler<ReinstateFilingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ReinstateFilingCommand): Promise<Outcome> {
    return this.ledger.record({ rule: reinstateFiling, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
