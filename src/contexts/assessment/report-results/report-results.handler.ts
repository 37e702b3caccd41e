import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { batchRecord } from '../batch';
import type { BatchEvent } from '../batch.events';
import { batchPolicy } from '../policy';
import { ReportResults, reportResults } from './report-results';

export class ReportResultsCommand {
  constructor(
    readonly intent: ReportResults,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReportResultsCommand)
export class ReportResultsHandler implements ICommandHandler<ReportResultsCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: ReportResultsCommand): Promise<Outcome<string, BatchEvent>> {
    const { value } = await this.ledger.evidence(batchRecord, intent.batchId);
    return this.ledger.record({
      rule: reportResults,
      id: intent.batchId,
      intent,
      evidence: { policy: batchPolicy(value, todayOf(this.clock)) },
      envelope,
    });
  }
}
