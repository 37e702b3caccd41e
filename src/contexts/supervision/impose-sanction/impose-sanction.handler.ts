import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { filingActs } from '../filing-acts';
import { ImposeSanction, imposeSanction } from './impose-sanction';

export class ImposeSanctionCommand {
  constructor(
    readonly intent: ImposeSanction,
    readonly filingId: Uuid,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ImposeSanctionCommand)
export class ImposeSanctionHandler implements ICommandHandler<ImposeSanctionCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, filingId, envelope }: ImposeSanctionCommand): Promise<Outcome> {
    const acts = await this.ledger.evidence(filingActs, filingId);
    return this.ledger.record({ rule: imposeSanction, id: intent.inspectionId, intent, evidence: { acts }, envelope });
  }
}
