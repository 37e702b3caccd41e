import { CommandBus } from '@nestjs/cqrs';
import { JoinCareersCommand } from '../../contexts/career/services';
import { RecordsJoined } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Two records are one person: what counted for either counts for the one that is kept. */
@ActsWhen()
export class JoinCareersWhenRecordsJoined implements Process {
  readonly name = 'join-careers-when-records-joined';
  readonly on = [RecordsJoined];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { enterpriseId, keptId, otherId } = data as ReturnType<typeof RecordsJoined>['data'];
    const command = new JoinCareersCommand({ enterpriseId, keptId, otherId }, acting.envelope('join', [enterpriseId]));
    for (const outcome of await this.commands.execute<JoinCareersCommand, readonly Outcome[]>(command))
      await acting.settle('join', outcome);
  }
}
