import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CancelBatch, cancelBatch } from './cancel-batch';

export class CancelBatchCommand {
  constructor(
    readonly intent: CancelBatch,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CancelBatchCommand)
export class CancelBatchHandler implements ICommandHandler<CancelBatchCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: CancelBatchCommand): Promise<Outcome> {
    return this.ledger.record({ rule: cancelBatch, id: intent.batchId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
