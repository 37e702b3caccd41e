import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ArchiveFactsOfBatch } from '../archive/archive-facts.provider';
import type { BatchEvent } from '../batch.events';
import { batchPolicy } from '../policy';
import { ArchiveBatch, archiveBatch } from './archive-batch';

export class ArchiveBatchCommand {
  constructor(
    readonly intent: ArchiveBatch,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ArchiveBatchCommand)
export class ArchiveBatchHandler implements ICommandHandler<ArchiveBatchCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly archives: ArchiveFactsOfBatch,
  ) {}

  async execute({ intent, envelope }: ArchiveBatchCommand): Promise<Outcome<string, BatchEvent>> {
    const { batch, facts, position } = await this.archives.of(intent.batchId);
    const evidence = { facts: valueEvidence('assessment.archive-facts', position, facts), policy: batchPolicy(batch) };
    return this.ledger.record({ rule: archiveBatch, id: intent.batchId, intent, evidence, envelope });
  }
}
