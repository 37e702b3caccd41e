import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { ExportMappingEvent } from '../export-mapping.events';
import { PublishExportMapping, publishExportMapping } from './publish-export-mapping';

export class PublishExportMappingCommand {
  constructor(
    readonly intent: PublishExportMapping,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishExportMappingCommand)
export class PublishExportMappingHandler implements ICommandHandler<PublishExportMappingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: PublishExportMappingCommand): Promise<Outcome<string, ExportMappingEvent>> {
    return this.ledger.record({ rule: publishExportMapping, id: intent.mappingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
