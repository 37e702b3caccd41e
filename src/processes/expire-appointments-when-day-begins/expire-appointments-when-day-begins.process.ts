import { CommandBus } from '@nestjs/cqrs';
import { DayBegan } from '../../contexts/calendar';
import { AppointmentRegister, ExpireAppointmentCommand } from '../../contexts/career/services';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * Marks the posts whose term is over. The list comes from a read model that has reached this very event; pay stopped with
 * the term's last day in any case, so that a post marked a day later loses nothing.
 */
@ActsWhen()
export class ExpireAppointmentsWhenDayBegins implements Process {
  readonly name = 'expire-appointments-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly register: AppointmentRegister,
    private readonly commands: CommandBus,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    for (const post of await this.register.postsOver(day, position)) {
      const command = new ExpireAppointmentCommand({ ...post, day }, acting.envelope(post.appointmentId, [post.enterpriseId]));
      await acting.settle(post.appointmentId, await this.commands.execute<ExpireAppointmentCommand, Outcome>(command));
    }
  }
}
