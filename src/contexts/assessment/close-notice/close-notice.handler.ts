import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CloseNotice, closeNotice } from './close-notice';

/** Given by the process that reacts to a new day; no route closes a notice. */
export class CloseNoticeCommand {
  constructor(
    readonly intent: CloseNotice,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CloseNoticeCommand)
export class CloseNoticeHandler implements ICommandHandler<CloseNoticeCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: CloseNoticeCommand): Promise<Outcome> {
    return this.ledger.record({ rule: closeNotice, id: intent.batchId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
