import { CommandBus } from '@nestjs/cqrs';
import { DayBegan } from '../../contexts/calendar';
import { AppointmentRegister, TellReviewDueCommand } from '../../contexts/career/services';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Calls to mind the reviews of posts that may be made by this day; the list already asked the policy pack, the career decides. */
@ActsWhen()
export class WarnOfTermReviewWhenDayBegins implements Process {
  readonly name = 'warn-of-term-review-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly register: AppointmentRegister,
    private readonly commands: CommandBus,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    for (const { region, ...post } of await this.register.postsToReview(day, position)) {
      const command = new TellReviewDueCommand({ ...post, day }, region, acting.envelope(post.appointmentId, [post.enterpriseId]));
      await acting.settle(post.appointmentId, await this.commands.execute<TellReviewDueCommand, Outcome>(command));
    }
  }
}
