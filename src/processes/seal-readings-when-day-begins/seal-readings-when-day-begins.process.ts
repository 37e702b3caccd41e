import { CommandBus } from '@nestjs/cqrs';
import { ExpireReadingsCommand, SealDayCommand } from '../../contexts/access/services';
import { DayBegan } from '../../contexts/calendar';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * One seal a day for whatever was read before it (decision 21); a log that was cut short is seen here, and kept with the checkpoint as a refusal. On the first of a
 * month the rows go that were kept for long enough.
 */
@ActsWhen()
export class SealReadingsWhenDayBegins implements Process {
  readonly name = 'seal-readings-when-day-begins';
  readonly on = [DayBegan];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    await acting.settle(
      'seal',
      await this.commands.execute<SealDayCommand, Outcome>(new SealDayCommand({ day }, acting.envelope('seal', []))),
    );
    if (day.endsWith('-01'))
      await acting.settle(
        'expire',
        await this.commands.execute<ExpireReadingsCommand, Outcome>(new ExpireReadingsCommand({ day }, acting.envelope('expire', []))),
      );
  }
}
