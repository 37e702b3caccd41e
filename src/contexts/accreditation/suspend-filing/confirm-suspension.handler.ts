import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ConfirmSuspension, confirmSuspension } from './confirm-suspension';

export class ConfirmSuspensionCommand {
  constructor(
    readonly intent: ConfirmSuspension,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmSuspensionCommand)
export class ConfirmSuspensionHandler implements ICommandHandler<ConfirmSuspensionCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ConfirmSuspensionCommand): Promise<Outcome> {
    return this.ledger.record({ rule: confirmSuspension, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
