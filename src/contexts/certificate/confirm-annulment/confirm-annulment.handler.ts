import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ConfirmAnnulment, confirmAnnulment } from './confirm-annulment';

export class ConfirmAnnulmentCommand {
  constructor(
    readonly intent: ConfirmAnnulment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmAnnulmentCommand)
export class ConfirmAnnulmentHandler implements ICommandHandler<ConfirmAnnulmentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ConfirmAnnulmentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: confirmAnnulment, id: intent.certificateId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
