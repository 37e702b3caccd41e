import { CommandBus } from '@nestjs/cqrs';
import { EndPostsWhenLeavingCommand } from '../../contexts/career/services';
import { EmploymentEnded } from '../../contexts/workforce';
import { JoinedRecords } from '../../contexts/workforce/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Whoever leaves or retires holds no post here any more, under whichever record it was taken up. */
@ActsWhen()
export class EndPostsWhenEmploymentEnds implements Process {
  readonly name = 'end-posts-when-employment-ends';
  readonly on = [EmploymentEnded];

  constructor(
    private readonly records: JoinedRecords,
    private readonly commands: CommandBus,
  ) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { workerId, enterpriseId, spanId, lastOn, reason } = data as ReturnType<typeof EmploymentEnded>['data'];
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    for (const record of all) {
      const command = new EndPostsWhenLeavingCommand(
        { workerId: record, enterpriseId, spanId, lastOn, reason },
        acting.envelope(record, [enterpriseId]),
      );
      await acting.settle(record, await this.commands.execute<EndPostsWhenLeavingCommand, Outcome>(command));
    }
  }
}
