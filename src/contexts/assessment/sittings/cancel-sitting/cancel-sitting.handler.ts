import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { CancelSitting, cancelSitting } from './cancel-sitting';

export class CancelSittingCommand {
  constructor(
    readonly intent: CancelSitting,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CancelSittingCommand)
export class CancelSittingHandler implements ICommandHandler<CancelSittingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: CancelSittingCommand): Promise<Outcome> {
    return this.ledger.record({ rule: cancelSitting, id: intent.sittingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
