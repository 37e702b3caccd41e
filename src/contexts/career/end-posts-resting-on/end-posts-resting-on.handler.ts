import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { EndPostsRestingOn, endPostsRestingOn } from './end-posts-resting-on';

export class EndPostsRestingOnCommand {
  constructor(readonly intent: EndPostsRestingOn, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(EndPostsRestingOnCommand)
export class EndPostsRestingOnHandler implements ICommandHandler<EndPostsRestingOnCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: EndPostsRestingOnCommand): Promise<Outcome> {
    return this.ledger.record({ rule: endPostsRestingOn, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
