import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AttachDocument, attachDocument } from './attach-document';

export class AttachDocumentCommand {
  constructor(
    readonly intent: AttachDocument,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AttachDocumentCommand)
export class AttachDocumentHandler implements ICommandHandler<AttachDocumentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AttachDocumentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: attachDocument, id: intent.candidacyId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
