import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { batchRecord } from '../batch';
import type { BatchEvent } from '../batch.events';
import { batchPolicy } from '../policy';
import { ReturnResults, returnResults } from './return-results';

export class ReturnResultsCommand {
  constructor(
    readonly intent: ReturnResults,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReturnResultsCommand)
export class ReturnResultsHandler implements ICommandHandler<ReturnResultsCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: ReturnResultsCommand): Promise<Outcome<string, BatchEvent>> {
    const { value } = await this.ledger.evidence(batchRecord, intent.batchId);
    return this.ledger.record({
      rule: returnResults,
      id: intent.batchId,
      intent,
      evidence: { policy: batchPolicy(value, todayOf(this.clock)) },
      envelope,
    });
  }
}
