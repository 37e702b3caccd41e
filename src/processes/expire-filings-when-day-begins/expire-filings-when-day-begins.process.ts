import { CommandBus } from '@nestjs/cqrs';
import { EnterpriseRegister, ExpireFilingCommand } from '../../contexts/accreditation/services';
import { DayBegan } from '../../contexts/calendar';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * Marks the filings whose last day is over. The list comes from a read model that has reached this very event; a filing
 * granted later with a last day that is over already is marked on the next day, and loses nothing by it.
 */
@ActsWhen()
export class ExpireFilingsWhenDayBegins implements Process {
  readonly name = 'expire-filings-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly register: EnterpriseRegister,
    private readonly commands: CommandBus,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    for (const { filingId, enterpriseId } of await this.register.filingsOver(day, position)) {
      const command = new ExpireFilingCommand({ filingId, day }, acting.envelope(filingId, [enterpriseId]));
      await acting.settle(filingId, await this.commands.execute<ExpireFilingCommand, Outcome>(command));
    }
  }
}
