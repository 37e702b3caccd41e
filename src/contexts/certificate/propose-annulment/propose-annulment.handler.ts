import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ProposeAnnulment, proposeAnnulment } from './propose-annulment';

export class ProposeAnnulmentCommand {
  constructor(
    readonly intent: ProposeAnnulment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeAnnulmentCommand)
export class ProposeAnnulmentHandler implements ICommandHandler<ProposeAnnulmentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ProposeAnnulmentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: proposeAnnulment, id: intent.certificateId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
