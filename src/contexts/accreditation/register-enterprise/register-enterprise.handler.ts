import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RegisterEnterprise, registerEnterprise } from './register-enterprise';

export class RegisterEnterpriseCommand {
  constructor(
    readonly intent: RegisterEnterprise,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RegisterEnterpriseCommand)
export class RegisterEnterpriseHandler implements ICommandHandler<RegisterEnterpriseCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RegisterEnterpriseCommand): Promise<Outcome> {
    return this.ledger.record({ rule: registerEnterprise, id: intent.enterpriseId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
