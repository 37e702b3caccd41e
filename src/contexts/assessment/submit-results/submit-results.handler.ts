import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { BatchEvent } from '../assessment.events';
import { BatchOutcomes } from '../batch-outcomes/batch-outcomes.provider';
import { countOf } from '../batch-outcomes/outcome-list';
import { ExamEvidences } from '../exam-evidence.provider';
import { SubmitResults, submitResults, Tally } from './submit-results';

export class SubmitResultsCommand {
  constructor(
    readonly intent: SubmitResults,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SubmitResultsCommand)
export class SubmitResultsHandler implements ICommandHandler<SubmitResultsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly outcomes: BatchOutcomes,
    private readonly exams: ExamEvidences,
  ) {}

  async execute({ intent, envelope }: SubmitResultsCommand): Promise<Outcome<string, BatchEvent>> {
    const { standings, undetermined, digest, examined, withoutPanel, position } = await this.outcomes.of(intent.batchId);
    const tally: Tally = {
      candidacies: standings.length,
      passed: countOf(standings, 'PASSED'),
      failed: countOf(standings, 'FAILED'),
      undetermined,
      digest,
    };
    const evidence = {
      tally: valueEvidence('assessment.batch-outcomes', position, tally),
      examined: valueEvidence('assessment.batch-examined', position, [...examined]),
      withoutPanel: valueEvidence('assessment.marks-without-panel', position, withoutPanel),
      ...(await this.exams.ofBatch(intent.batchId)),
    };
    return this.ledger.record({ rule: submitResults, id: intent.batchId, intent, evidence, envelope });
  }
}
