import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { bulkOrderState } from '../bulk-order';
import { annulByOrder } from './annul-by-order';
import { settleBulkOrder } from './settle-bulk-order';

export class CarryOutBulkOrderCommand {
  constructor(
    readonly orderId: Uuid,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Each row is a command whose id follows from order and certificate: a run that begins again after a crash finds its rows done. */
@CommandHandler(CarryOutBulkOrderCommand)
export class CarryOutBulkOrderHandler implements ICommandHandler<CarryOutBulkOrderCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ orderId, envelope }: CarryOutBulkOrderCommand): Promise<Outcome> {
    const order = await this.ledger.evidence(bulkOrderState, orderId);
    const rows = order.value.status === 'unknown' ? [] : order.value.rows;
    const outcomes = await this.ledger.recordEach(
      rows.map(({ certificateId, enterpriseId }) => ({
        rule: annulByOrder,
        id: certificateId,
        intent: { certificateId, orderId, annulmentId: this.ids.of('annulment', orderId, certificateId) },
        evidence: { order },
        envelope: { ...envelope, commandId: this.ids.of('bulk-row', orderId, certificateId), tenants: [enterpriseId] },
      })),
    );
    const results = rows.map(({ certificateId }, index) => {
      const outcome = outcomes[index]!;
      return {
        certificateId,
        result: isRefusal(outcome) ? ('REFUSED' as const) : ('ANNULLED' as const),
        code: isRefusal(outcome) ? outcome.refused : null,
      };
    });
    const tenants = [...new Set(rows.map(({ enterpriseId }) => enterpriseId))];
    return this.ledger.record({
      rule: settleBulkOrder,
      id: orderId,
      intent: { orderId, rows: results },
      evidence: NO_EVIDENCE,
      envelope: { ...envelope, tenants },
    });
  }
}
