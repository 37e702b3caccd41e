import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { OrderRectification, orderRectification } from './order-rectification';

export class OrderRectificationCommand {
  constructor(
    readonly intent: OrderRectification,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OrderRectificationCommand)
export class OrderRectificationHandler implements ICommandHandler<OrderRectificationCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: OrderRectificationCommand): Promise<Outcome> {
    return this.ledger.record({ rule: orderRectification, id: intent.filingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
