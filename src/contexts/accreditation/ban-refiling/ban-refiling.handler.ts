import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BanRefiling, banRefiling } from './ban-refiling';

export class BanRefilingCommand {
  constructor(
    readonly intent: BanRefiling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(BanRefilingCommand)
export class BanRefilingHandler implements ICommandHandler<BanRefilingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: BanRefilingCommand): Promise<Outcome> {
    return this.ledger.record({ rule: banRefiling, id: intent.enterpriseId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
