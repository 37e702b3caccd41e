import { CommandBus } from '@nestjs/cqrs';
import { AwardPromotionCommand } from '../../contexts/allowance/services';
import { ApprenticePromoted } from '../../contexts/career';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** The mentor's bonus for an apprentice who rose is awarded once; what it is worth stands in the rate table. */
@ActsWhen()
export class PayMentorsWhenApprenticePromoted implements Process {
  readonly name = 'pay-mentors-when-apprentice-promoted';
  readonly on = [ApprenticePromoted];

  constructor(private readonly commands: CommandBus) {}

  async react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    const { agreementId, enterpriseId, mentorId, toLevel, certificateId, on } = event.data as ReturnType<typeof ApprenticePromoted>['data'];
    const asked = { agreementId, enterpriseId, mentorId, toLevel, certificateId, on, causeEventId: event.id };
    const command = new AwardPromotionCommand(asked, event.position, acting.envelope('award', [enterpriseId]));
    await acting.settle('award', await this.commands.execute<AwardPromotionCommand, Outcome>(command));
  }
}
