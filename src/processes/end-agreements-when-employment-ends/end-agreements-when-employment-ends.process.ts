import { CommandBus } from '@nestjs/cqrs';
import { EndAgreementsWhenLeavingCommand } from '../../contexts/career/services';
import { EmploymentEnded } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Whoever leaves is nobody's mentor and nobody's apprentice here from the next day on. */
@ActsWhen()
export class EndAgreementsWhenEmploymentEnds implements Process {
  readonly name = 'end-agreements-when-employment-ends';
  readonly on = [EmploymentEnded];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { workerId, enterpriseId, spanId, lastOn } = data as ReturnType<typeof EmploymentEnded>['data'];
    const command = new EndAgreementsWhenLeavingCommand({ workerId, enterpriseId, spanId, lastOn }, acting.envelope('end', [enterpriseId]));
    await acting.settle('end', await this.commands.execute<EndAgreementsWhenLeavingCommand, Outcome>(command));
  }
}
