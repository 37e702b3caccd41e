import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { batchRecord } from '../batch';
import { batchPolicy } from '../policy';
import { AuditResults, auditResults } from './audit-results';

export class AuditResultsCommand {
  constructor(
    readonly intent: AuditResults,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AuditResultsCommand)
export class AuditResultsHandler implements ICommandHandler<AuditResultsCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: AuditResultsCommand): Promise<Outcome> {
    const { value: batch } = await this.ledger.evidence(batchRecord, intent.batchId);
    return this.ledger.record({
      rule: auditResults,
      id: intent.batchId,
      intent,
      evidence: { policy: batchPolicy(batch, todayOf(this.clock)) },
      envelope,
    });
  }
}
