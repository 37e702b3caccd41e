import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../enterprise';
import { DraftApplication, draftApplication } from './draft-application';

export class DraftApplicationCommand {
  constructor(readonly intent: DraftApplication, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(DraftApplicationCommand)
export class DraftApplicationHandler implements ICommandHandler<DraftApplicationCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: DraftApplicationCommand): Promise<Outcome> {
    const evidence = { enterprise: await this.ledger.evidence(enterpriseRecord, intent.enterpriseId) };
    return this.ledger.record({ rule: draftApplication, id: intent.applicationId, intent, evidence: evidence, envelope });
  }
}
