import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { LeavePost, leavePost } from './leave-post';
import { TakePost, takePost } from './take-post';

/** A post of a worker: taken or left. */
export class HoldPostCommand {
  constructor(
    readonly intent: TakePost | LeavePost,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(HoldPostCommand)
export class HoldPostHandler implements ICommandHandler<HoldPostCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: HoldPostCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    const on = { id: intent.workerId, evidence, envelope };
    return 'reason' in intent
      ? this.ledger.record({ ...on, rule: leavePost, intent })
      : this.ledger.record({ ...on, rule: takePost, intent });
  }
}
