import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ProposeSuspension, proposeSuspension } from './propose-suspension';

export class ProposeSuspensionCommand {
  constructor(
    readonly intent: ProposeSuspension,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeSuspensionCommand)
export class ProposeSuspensionHandler implements ICommandHandler<ProposeSuspensionCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ProposeSuspensionCommand): Promise<Outcome> {
    return this.ledger.record({ rule: proposeSuspension, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
