import { CommandBus } from '@nestjs/cqrs';
import { DivideCareersCommand } from '../../contexts/career/services';
import { RecordDivided } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import { beijingDayOf } from '../../kernel/instant';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** One record held papers of two people: a tier that rested on the other's falls, and the other's rises. */
@ActsWhen()
export class DivideCareersWhenRecordDivided implements Process {
  readonly name = 'divide-careers-when-record-divided';
  readonly on = [RecordDivided];

  constructor(private readonly commands: CommandBus) {}

  async react({ data, at }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { linkId, enterpriseId, fromId, toId, factIds } = data as ReturnType<typeof RecordDivided>['data'];
    const command = new DivideCareersCommand(
      { linkId, enterpriseId, fromId, toId, factIds, decidedOn: beijingDayOf(at) },
      acting.envelope('divide', [enterpriseId]),
    );
    for (const outcome of await this.commands.execute<DivideCareersCommand, readonly Outcome[]>(command))
      await acting.settle('divide', outcome);
  }
}
