import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { batchPolicy } from '../policy';
import { ConfirmCorrection, confirmCorrection } from './confirm-correction';

export class ConfirmCorrectionCommand {
  constructor(
    readonly intent: ConfirmCorrection,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmCorrectionCommand)
export class ConfirmCorrectionHandler implements ICommandHandler<ConfirmCorrectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
  ) {}

  async execute({ intent, envelope }: ConfirmCorrectionCommand): Promise<Outcome> {
    const batch = await this.batches.evidence(intent.candidacyId);
    const evidence = { batch, policy: batchPolicy(batch.value) };
    return this.ledger.record({ rule: confirmCorrection, id: intent.candidacyId, intent, evidence, envelope });
  }
}
