import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, keptFirst, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { Remarks } from '../../../people/remarks.provider';
import { bulkOrder } from '../bulk-order';
import { ProposeBulkOrderBody } from './bulk-annulment.dto';
import { BulkOrders } from './bulk-orders.query';
import { ConfirmBulkOrderCommand } from './confirm-bulk-order.handler';
import { ProposeBulkOrderCommand } from './propose-bulk-order.handler';

@ApiTags('bulk-orders')
@Controller('v1/bulk-orders')
export class BulkAnnulmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly remarks: Remarks,
    private readonly orders: BulkOrders,
  ) {}

  /** The answer shows the effects; nothing is annulled before a second person confirms. */
  @Post()
  @AudienceOf('regulator')
  async propose(
    @Body() { certificateIds, remark: words, ...paper }: ProposeBulkOrderBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const orderId = this.ids.ofCommand(envelope.commandId, 'bulk-order');
    const intent = { orderId, certificateIds: [...new Set(certificateIds)], ...paper, remark: await this.remarks.keep(words, envelope) };
    const outcome = await this.commands.execute<ProposeBulkOrderCommand, Outcome>(new ProposeBulkOrderCommand(intent, caller, envelope));
    granted(outcome);
    return keptFirst(await created(`/v1/bulk-orders/${orderId}`, outcome, found(await this.orders.find(orderId, caller)).view));
  }

  @Post(':id/confirmations')
  @NeedsIfMatch(bulkOrder)
  @AudienceOf('regulator')
  async confirm(@Param('id', IdPipe) orderId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const outcome = await this.commands.execute<ConfirmBulkOrderCommand, Outcome>(
      new ConfirmBulkOrderCommand({ orderId }, caller, envelope),
    );
    return created(`/v1/bulk-orders/${orderId}`, outcome, { id: orderId, state: 'CONFIRMED' });
  }

  @Get(':id')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) orderId: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { view, revision, atPosition } = found(await this.orders.find(orderId, caller, asOf));
    return versioned(revision, answeredAsOf(asOf, atPosition, view));
  }
}
