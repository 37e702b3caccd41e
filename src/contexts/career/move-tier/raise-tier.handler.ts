import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RaiseTier, raiseTier } from './raise-tier';

export class RaiseTierCommand {
  constructor(readonly intent: RaiseTier, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(RaiseTierCommand)
export class RaiseTierHandler implements ICommandHandler<RaiseTierCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RaiseTierCommand): Promise<Outcome> {
    return this.ledger.record({ rule: raiseTier, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
