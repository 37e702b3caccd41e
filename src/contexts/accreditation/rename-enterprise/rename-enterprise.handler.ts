import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RenameEnterprise, renameEnterprise } from './rename-enterprise';

export class RenameEnterpriseCommand {
  constructor(
    readonly intent: RenameEnterprise,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RenameEnterpriseCommand)
export class RenameEnterpriseHandler implements ICommandHandler<RenameEnterpriseCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RenameEnterpriseCommand): Promise<Outcome> {
    return this.ledger.record({ rule: renameEnterprise, id: intent.enterpriseId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
