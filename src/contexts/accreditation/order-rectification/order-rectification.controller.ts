import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { OrderRectificationBody } from './order-rectification.dto';
import { OrderRectificationCommand } from './order-rectification.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/rectifications')
export class OrderRectificationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async order(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: OrderRectificationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const rectificationId = this.ids.ofCommand(envelope.commandId, 'rectification');
    const intent = { filingId, rectificationId, ...body, scoreCardId: null };
    const outcome = await this.commands.execute<OrderRectificationCommand, Outcome>(
      new OrderRectificationCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: rectificationId, filingId, dueOn: body.dueOn });
  }
}
