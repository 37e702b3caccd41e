import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { bulkOrderState } from '../bulk-order';
import { certificateState } from '../certificate';
import { isSupervised, type Supervising } from '../supervised-certificates.provider';
import { ConfirmBulkOrder, confirmBulkOrder } from './confirm-bulk-order';

export class ConfirmBulkOrderCommand {
  constructor(
    readonly intent: ConfirmBulkOrder,
    readonly supervised: Supervising,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmBulkOrderCommand)
export class ConfirmBulkOrderHandler implements ICommandHandler<ConfirmBulkOrderCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, supervised, envelope }: ConfirmBulkOrderCommand): Promise<Outcome> {
    const { value: order } = await this.ledger.evidence(bulkOrderState, intent.orderId);
    if (order.status === 'unknown') return refuse('NOT_FOUND');
    const states = await this.ledger.evidenceEach(
      certificateState,
      order.rows.map(({ certificateId }) => certificateId),
    );
    // Seen whole by whoever sees a part of it, but confirmed by those alone who may annul every single one.
    if (![...states.values()].every(({ value }) => isSupervised(value, supervised))) return refuse('NOT_FOUND');
    const tenants = [...new Set(order.rows.map(({ enterpriseId }) => enterpriseId))];
    return this.ledger.record({
      rule: confirmBulkOrder,
      id: intent.orderId,
      intent,
      evidence: NO_EVIDENCE,
      envelope: { ...envelope, tenants },
    });
  }
}
