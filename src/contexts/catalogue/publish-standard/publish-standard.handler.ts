import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PublishStandard, publishStandard } from './publish-standard';

export class PublishStandardCommand {
  constructor(
    readonly intent: PublishStandard,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishStandardCommand)
export class PublishStandardHandler implements ICommandHandler<PublishStandardCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: PublishStandardCommand): Promise<Outcome> {
    return this.ledger.record({ rule: publishStandard, id: intent.standardKey, intent, evidence: NO_EVIDENCE, envelope });
  }
}
