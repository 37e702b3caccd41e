import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PublishGuidingCatalogue, publishGuidingCatalogue } from './publish-guiding-catalogue';

export class PublishGuidingCatalogueCommand {
  constructor(
    readonly intent: PublishGuidingCatalogue,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishGuidingCatalogueCommand)
export class PublishGuidingCatalogueHandler implements ICommandHandler<PublishGuidingCatalogueCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: PublishGuidingCatalogueCommand): Promise<Outcome> {
    return this.ledger.record({ rule: publishGuidingCatalogue, id: intent.catalogueId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
