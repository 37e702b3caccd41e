import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { KeptCareers } from './kept-careers.provider';
import { RaiseTier, raiseTier } from './raise-tier';

export class RaiseTierCommand {
  constructor(
    readonly intent: RaiseTier,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** A certificate of a record that was joined to another counts in the kept record's career too. */
@CommandHandler(RaiseTierCommand)
export class RaiseTierHandler implements ICommandHandler<RaiseTierCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly kept: KeptCareers,
  ) {}

  async execute({ intent, envelope }: RaiseTierCommand): Promise<Outcome> {
    const outcome = await this.ledger.record({ rule: raiseTier, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
    const kept = await this.kept.of(intent, envelope);
    if (kept)
      await this.ledger.record({
        rule: raiseTier,
        id: kept.workerId,
        intent: { ...intent, workerId: kept.workerId },
        evidence: NO_EVIDENCE,
        envelope: kept.envelope,
      });
    return outcome;
  }
}
