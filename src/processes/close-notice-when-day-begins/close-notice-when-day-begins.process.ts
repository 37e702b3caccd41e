import { CommandBus } from '@nestjs/cqrs';
import { BatchRegister, CloseNoticeCommand } from '../../contexts/assessment/services';
import { DayBegan } from '../../contexts/calendar';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * A notice ends with its last day, so the day after closes it.
 *
 * The list of batches comes from a read model that has reached this very event. A notice published later begins on this
 * day or a later one, and ends later still: nothing that is over today can be missing from the list.
 */
@ActsWhen()
export class CloseNoticeWhenDayBegins implements Process {
  readonly name = 'close-notice-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly register: BatchRegister,
    private readonly commands: CommandBus,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    for (const { batchId, enterpriseId } of await this.register.batchesWithNoticeOver(day, position)) {
      const command = new CloseNoticeCommand({ batchId, day }, acting.envelope(batchId, [enterpriseId]));
      await acting.settle(batchId, await this.commands.execute<CloseNoticeCommand, Outcome>(command));
    }
  }
}
