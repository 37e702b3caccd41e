import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { ExamEvidences } from '../exam-evidence.provider';
import { RecordScore, recordScore } from './record-score';

export class RecordScoreCommand {
  constructor(
    readonly intent: RecordScore,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordScoreCommand)
export class RecordScoreHandler implements ICommandHandler<RecordScoreCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
    private readonly exams: ExamEvidences,
  ) {}

  async execute({ intent, envelope }: RecordScoreCommand): Promise<Outcome> {
    const batch = await this.batches.evidence(intent.candidacyId);
    const evidence = { batch, ...(await this.exams.of(batch.value, intent.candidacyId)) };
    return this.ledger.record({ rule: recordScore, id: intent.candidacyId, intent, evidence, envelope });
  }
}
