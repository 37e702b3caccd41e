import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { LowerTier, lowerTier } from './lower-tier';

export class LowerTierCommand {
  constructor(readonly intent: LowerTier, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(LowerTierCommand)
export class LowerTierHandler implements ICommandHandler<LowerTierCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: LowerTierCommand): Promise<Outcome> {
    return this.ledger.record({ rule: lowerTier, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
