import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CloseRectification, closeRectification } from './close-rectification';

export class CloseRectificationCommand {
  constructor(
    readonly intent: CloseRectification,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CloseRectificationCommand)
export class CloseRectificationHandler implements ICommandHandler<CloseRectificationCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: CloseRectificationCommand): Promise<Outcome> {
    return this.ledger.record({ rule: closeRectification, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
