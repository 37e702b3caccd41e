import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ReturnApplication, returnApplication } from './return-application';

export class ReturnApplicationCommand {
  constructor(
    readonly intent: ReturnApplication,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReturnApplicationCommand)
export class ReturnApplicationHandler implements ICommandHandler<ReturnApplicationCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ReturnApplicationCommand): Promise<Outcome> {
    return this.ledger.record({ rule: returnApplication, id: intent.applicationId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
