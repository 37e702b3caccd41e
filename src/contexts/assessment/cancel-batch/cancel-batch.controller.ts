import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { batch } from '../batch';
import { CancelBatchBody } from './cancel-batch.dto';
import { CancelBatchCommand } from './cancel-batch.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/cancellations')
export class CancelBatchController {
  constructor(private readonly commands: CommandBus) {}

  /** The whole round is called off, while no result is approved. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async cancel(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() { reasonCode }: CancelBatchBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new CancelBatchCommand({ batchId, enterpriseId: found(tenant), reasonCode }, envelope);
    return created(`/v1/batches/${batchId}`, await this.commands.execute<CancelBatchCommand, Outcome>(command), {
      id: batchId,
      state: 'CANCELLED',
    });
  }
}
