import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RemoveScope, removeScope } from './remove-scope';

export class RemoveScopeCommand {
  constructor(
    readonly intent: RemoveScope,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RemoveScopeCommand)
export class RemoveScopeHandler implements ICommandHandler<RemoveScopeCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RemoveScopeCommand): Promise<Outcome> {
    return this.ledger.record({ rule: removeScope, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
