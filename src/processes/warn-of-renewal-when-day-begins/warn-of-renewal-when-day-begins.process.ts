import { CommandBus } from '@nestjs/cqrs';
import { EnterpriseRegister, OpenRenewalWindowCommand } from '../../contexts/accreditation/services';
import { DayBegan } from '../../contexts/calendar';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * Opens the window of renewal for the filings whose policy pack says that it begins by this day. The window's length is the
 * pack's business, so every filing near its end is asked; where it is too early, nothing is recorded.
 */
@ActsWhen()
export class WarnOfRenewalWhenDayBegins implements Process {
  readonly name = 'warn-of-renewal-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly register: EnterpriseRegister,
    private readonly commands: CommandBus,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    for (const { filingId, enterpriseId } of await this.register.filingsToWarn(day, position)) {
      const command = new OpenRenewalWindowCommand({ filingId, day }, acting.envelope(filingId, [enterpriseId]));
      await acting.settle(filingId, await this.commands.execute<OpenRenewalWindowCommand, Outcome>(command));
    }
  }
}
