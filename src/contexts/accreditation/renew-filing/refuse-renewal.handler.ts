import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RefuseRenewal, refuseRenewal } from './refuse-renewal';

export class RefuseRenewalCommand {
  constructor(
    readonly intent: RefuseRenewal,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RefuseRenewalCommand)
export class RefuseRenewalHandler implements ICommandHandler<RefuseRenewalCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RefuseRenewalCommand): Promise<Outcome> {
    return this.ledger.record({ rule: refuseRenewal, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
