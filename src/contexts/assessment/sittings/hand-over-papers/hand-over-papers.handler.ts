import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { HandOverPapers, handOverPapers } from './hand-over-papers';

export class HandOverPapersCommand {
  constructor(readonly intent: HandOverPapers, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(HandOverPapersCommand)
export class HandOverPapersHandler implements ICommandHandler<HandOverPapersCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: HandOverPapersCommand): Promise<Outcome> {
    return this.ledger.record({ rule: handOverPapers, id: intent.sittingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
