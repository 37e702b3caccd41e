import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AuditResults, auditResults } from './audit-results';

export class AuditResultsCommand {
  constructor(readonly intent: AuditResults, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(AuditResultsCommand)
export class AuditResultsHandler implements ICommandHandler<AuditResultsCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AuditResultsCommand): Promise<Outcome> {
    return this.ledger.record({ rule: auditResults, id: intent.batchId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
