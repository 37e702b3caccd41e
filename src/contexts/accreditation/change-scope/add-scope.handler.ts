import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AddScope, addScope } from './add-scope';

export class AddScopeCommand {
  constructor(readonly intent: AddScope, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(AddScopeCommand)
export class AddScopeHandler implements ICommandHandler<AddScopeCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AddScopeCommand): Promise<Outcome> {
    return this.ledger.record({ rule: addScope, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
