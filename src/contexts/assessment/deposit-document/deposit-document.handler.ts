import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { DepositDocument, depositDocument } from './deposit-document';

export class DepositDocumentCommand {
  constructor(
    readonly intent: DepositDocument,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DepositDocumentCommand)
export class DepositDocumentHandler implements ICommandHandler<DepositDocumentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: DepositDocumentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: depositDocument, id: intent.batchId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
