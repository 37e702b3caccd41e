import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { CorrectScore, correctScore } from './correct-score';

export class CorrectScoreCommand {
  constructor(readonly intent: CorrectScore, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(CorrectScoreCommand)
export class CorrectScoreHandler implements ICommandHandler<CorrectScoreCommand> {
  constructor(private readonly ledger: Ledger, private readonly batches: BatchOfCandidacy) {}

  async execute({ intent, envelope }: CorrectScoreCommand): Promise<Outcome> {
    const evidence = { batch: await this.batches.evidence(intent.candidacyId) };
    return this.ledger.record({ rule: correctScore, id: intent.candidacyId, intent, evidence, envelope });
  }
}
