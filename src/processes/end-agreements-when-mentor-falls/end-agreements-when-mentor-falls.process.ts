import { CommandBus } from '@nestjs/cqrs';
import { TierLowered } from '../../contexts/career';
import { EndAgreementsBelowLevelCommand } from '../../contexts/career/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A tier falls, by whatever took its certificate out: agreements that the mentor could not sign any more end. */
@ActsWhen()
export class EndAgreementsWhenMentorFalls implements Process {
  readonly name = 'end-agreements-when-mentor-falls';
  readonly on = [TierLowered];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { workerId, enterpriseId, decidedOn } = data as ReturnType<typeof TierLowered>['data'];
    const command = new EndAgreementsBelowLevelCommand({ workerId, enterpriseId, decidedOn }, acting.envelope('end', [enterpriseId]));
    await acting.settle('end', await this.commands.execute<EndAgreementsBelowLevelCommand, Outcome>(command));
  }
}
