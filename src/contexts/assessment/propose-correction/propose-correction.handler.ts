import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { batchPolicy } from '../policy';
import { ProposeCorrection, proposeCorrection } from './propose-correction';

export class ProposeCorrectionCommand {
  constructor(
    readonly intent: ProposeCorrection,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeCorrectionCommand)
export class ProposeCorrectionHandler implements ICommandHandler<ProposeCorrectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
  ) {}

  async execute({ intent, envelope }: ProposeCorrectionCommand): Promise<Outcome> {
    const batch = await this.batches.evidence(intent.candidacyId);
    const evidence = { batch, policy: batchPolicy(batch.value) };
    return this.ledger.record({ rule: proposeCorrection, id: intent.candidacyId, intent, evidence, envelope });
  }
}
