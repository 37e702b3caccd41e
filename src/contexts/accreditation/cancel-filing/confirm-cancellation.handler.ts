import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ConfirmCancellation, confirmCancellation } from './confirm-cancellation';

export class ConfirmCancellationCommand {
  constructor(
    readonly intent: ConfirmCancellation,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmCancellationCommand)
export class ConfirmCancellationHandler implements ICommandHandler<ConfirmCancellationCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ConfirmCancellationCommand): Promise<Outcome> {
    return this.ledger.record({ rule: confirmCancellation, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
