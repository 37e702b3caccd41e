import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { JoinedRecords } from '../../workforce/services';
import { EndPostsWhenLeaving, endPostsWhenLeaving } from './end-posts-when-leaving';

export class EndPostsWhenLeavingCommand {
  constructor(
    readonly intent: EndPostsWhenLeaving,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndPostsWhenLeavingCommand)
export class EndPostsWhenLeavingHandler implements ICommandHandler<EndPostsWhenLeavingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
  ) {}

  async execute({ intent, envelope }: EndPostsWhenLeavingCommand): Promise<Outcome> {
    const { workerId, enterpriseId } = intent;
    const evidence = { employment: (await this.records.employments(enterpriseId, [workerId])).get(workerId)! };
    return this.ledger.record({ rule: endPostsWhenLeaving, id: workerId, intent, evidence, envelope });
  }
}
