import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { certificateState } from '../../certificate';
import { recoveryRecord } from '../recovery';
import { DecideRecovery, decideRecovery } from './decide-recovery';

export class DecideRecoveryCommand {
  constructor(
    readonly intent: DecideRecovery,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DecideRecoveryCommand)
export class DecideRecoveryHandler implements ICommandHandler<DecideRecoveryCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: DecideRecoveryCommand): Promise<Outcome> {
    const { value: proposed } = await this.ledger.evidence(recoveryRecord, intent.recoveryId);
    if (proposed === null) return refuse('NOT_FOUND');
    const evidence = { certificate: await this.ledger.evidence(certificateState, proposed.certificateId) };
    return this.ledger.record({ rule: decideRecovery, id: intent.recoveryId, intent, evidence, envelope });
  }
}
