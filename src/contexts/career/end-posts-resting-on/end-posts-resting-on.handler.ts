import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { JoinedRecords } from '../../workforce/services';
import { EndPostsRestingOn, endPostsRestingOn } from './end-posts-resting-on';

export class EndPostsRestingOnCommand {
  constructor(
    readonly intent: EndPostsRestingOn,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** In the careers of all records of the person: a post may rest on another record's certificate. */
@CommandHandler(EndPostsRestingOnCommand)
export class EndPostsRestingOnHandler implements ICommandHandler<EndPostsRestingOnCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly records: JoinedRecords,
  ) {}

  async execute({ intent, envelope }: EndPostsRestingOnCommand): Promise<Outcome> {
    const outcome = await this.ledger.record({ rule: endPostsRestingOn, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
    const { all } = await this.records.recordsOf(intent.enterpriseId, intent.workerId);
    for (const workerId of all.filter((each) => each !== intent.workerId)) {
      const step = { ...envelope, commandId: this.ids.of('step', envelope.commandId, workerId) };
      await this.ledger.record({
        rule: endPostsRestingOn,
        id: workerId,
        intent: { ...intent, workerId },
        evidence: NO_EVIDENCE,
        envelope: step,
      });
    }
    return outcome;
  }
}
