import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { shippedYears } from '../calendar.shelf';
import { Shelves } from '../shelves.provider';
import { PublishCalendarYear, publishCalendarYear } from './publish-calendar-year';

/** Of no position in the log: they came with the release that decided. */
const WITH_THE_RELEASE = 0n;

export class PublishCalendarYearCommand {
  constructor(
    readonly intent: PublishCalendarYear,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishCalendarYearCommand)
export class PublishCalendarYearHandler implements ICommandHandler<PublishCalendarYearCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly shelves: Shelves,
  ) {}

  async execute({ intent, envelope }: PublishCalendarYearCommand): Promise<Outcome> {
    const evidence = { shipped: valueEvidence('catalogue.shipped-years', WITH_THE_RELEASE, shippedYears(intent.calendarId)) };
    const outcome = await this.ledger.record({ rule: publishCalendarYear, id: intent.calendarKey, intent, evidence, envelope });
    await this.shelves.fill();
    return outcome;
  }
}
