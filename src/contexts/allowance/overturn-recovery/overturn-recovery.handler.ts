import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { OverturnRecovery, overturnRecovery } from './overturn-recovery';

export class OverturnRecoveryCommand {
  constructor(
    readonly intent: OverturnRecovery,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OverturnRecoveryCommand)
export class OverturnRecoveryHandler implements ICommandHandler<OverturnRecoveryCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: OverturnRecoveryCommand): Promise<Outcome> {
    return this.ledger.record({ rule: overturnRecovery, id: intent.recoveryId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
