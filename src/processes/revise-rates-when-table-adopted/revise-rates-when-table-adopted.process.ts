import { CommandBus } from '@nestjs/cqrs';
import { RateTableAdopted } from '../../contexts/allowance';
import { ReviseRatesCommand } from '../../contexts/allowance/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A table that is adopted changes what entitlements are worth: each is told, and the months follow by themselves. */
@ActsWhen()
export class ReviseRatesWhenTableAdopted implements Process {
  readonly name = 'revise-rates-when-table-adopted';
  readonly on = [RateTableAdopted];

  constructor(private readonly commands: CommandBus) {}

  async react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    const { enterpriseId, version } = event.data as ReturnType<typeof RateTableAdopted>['data'];
    const outcomes = await this.commands.execute<ReviseRatesCommand, readonly Outcome[]>(
      new ReviseRatesCommand(enterpriseId, version, event.position, acting.envelope('revise', [enterpriseId])),
    );
    for (const [index, outcome] of outcomes.entries()) await acting.settle(`revise-${index}`, outcome);
  }
}
