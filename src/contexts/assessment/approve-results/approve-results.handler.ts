import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import { isRefusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { BatchEvent } from '../assessment.events';
import { BatchOutcomes, StandingOutcomes } from '../batch-outcomes/batch-outcomes.provider';
import { chunkOf, chunksOf } from '../batch-outcomes/outcome-list';
import { ExamEvidences } from '../exam-evidence.provider';
import { ApproveResults, approveResults } from './approve-results';

export class ApproveResultsCommand {
  constructor(
    readonly intent: Omit<ApproveResults, 'chunk'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** One append per chunk, each below the size that every store takes, each with a command id of its own. */
@CommandHandler(ApproveResultsCommand)
export class ApproveResultsHandler implements ICommandHandler<ApproveResultsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly outcomes: BatchOutcomes,
    private readonly exams: ExamEvidences,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: ApproveResultsCommand): Promise<Outcome<string, BatchEvent>> {
    const outcomes = await this.outcomes.of(intent.batchId);
    const last = Math.max(chunksOf(outcomes.standings), 1) - 1;
    for (let chunk = 0; chunk < last; chunk += 1) {
      const outcome = await this.approve({ ...intent, chunk }, outcomes, envelope);
      if (isRefusal(outcome)) return outcome;
    }
    return this.approve({ ...intent, chunk: last }, outcomes, envelope);
  }

  private async approve(
    intent: ApproveResults,
    { standings, digest, examined, position }: StandingOutcomes,
    envelope: CommandEnvelope,
  ): Promise<Outcome<string, BatchEvent>> {
    const value = { digest, chunks: Math.max(chunksOf(standings), 1), standings: chunkOf(standings, intent.chunk) };
    return this.ledger.record({
      rule: approveResults,
      id: intent.batchId,
      intent,
      evidence: {
        outcomes: valueEvidence('assessment.batch-outcomes', position, value),
        examined: valueEvidence('assessment.batch-examined', position, [...examined]),
        ...(await this.exams.ofBatch(intent.batchId)),
      },
      // The first chunk is what the caller's version was read for; it moves the version itself.
      envelope: {
        ...envelope,
        commandId: this.ids.ofCommand(envelope.commandId, 'approved-chunk', intent.chunk),
        read: intent.chunk === 0 ? envelope.read : undefined,
      },
    });
  }
}
