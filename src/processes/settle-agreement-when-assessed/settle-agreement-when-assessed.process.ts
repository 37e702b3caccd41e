import { CommandBus } from '@nestjs/cqrs';
import { AwardSettlementCommand } from '../../contexts/allowance/services';
import { MentorAgreementAssessed } from '../../contexts/career';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Where mentors are paid at the end, the grade of the apprentice settles the agreement. */
@ActsWhen()
export class SettleAgreementWhenAssessed implements Process {
  readonly name = 'settle-agreement-when-assessed';
  readonly on = [MentorAgreementAssessed];

  constructor(private readonly commands: CommandBus) {}

  async react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    const { agreementId, enterpriseId, grade } = event.data as ReturnType<typeof MentorAgreementAssessed>['data'];
    const command = new AwardSettlementCommand(
      { agreementId, enterpriseId, grade, causeEventId: event.id },
      event.position,
      acting.envelope('settle', [enterpriseId]),
    );
    await acting.settle('settle', await this.commands.execute<AwardSettlementCommand, Outcome>(command));
  }
}
