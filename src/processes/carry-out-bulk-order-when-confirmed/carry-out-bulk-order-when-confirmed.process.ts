import { CommandBus } from '@nestjs/cqrs';
import { BulkOrderConfirmed } from '../../contexts/certificate';
import { CarryOutBulkOrderCommand } from '../../contexts/certificate/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** What two persons decided is carried out row by row; a crash in between is completed by the next run. */
@ActsWhen()
export class CarryOutBulkOrderWhenConfirmed implements Process {
  readonly name = 'carry-out-bulk-order-when-confirmed';
  readonly on = [BulkOrderConfirmed];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { orderId } = data as ReturnType<typeof BulkOrderConfirmed>['data'];
    const command = new CarryOutBulkOrderCommand(orderId, acting.envelope('carry-out', []));
    await acting.settle('carry-out', await this.commands.execute<CarryOutBulkOrderCommand, Outcome>(command));
  }
}
