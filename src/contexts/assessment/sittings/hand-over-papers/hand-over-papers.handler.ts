import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { BatchOfSitting } from '../batch-of-sitting.provider';
import { HandOverPapers, handOverPapers } from './hand-over-papers';

export class HandOverPapersCommand {
  constructor(
    readonly intent: HandOverPapers,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(HandOverPapersCommand)
export class HandOverPapersHandler implements ICommandHandler<HandOverPapersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfSitting,
  ) {}

  async execute({ intent, envelope }: HandOverPapersCommand): Promise<Outcome> {
    const evidence = { batch: await this.batches.of(intent.sittingId) };
    return this.ledger.record({ rule: handOverPapers, id: intent.sittingId, intent, evidence, envelope });
  }
}
