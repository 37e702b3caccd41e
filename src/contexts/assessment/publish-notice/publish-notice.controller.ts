import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { BatchEvent, NoticePublished } from '../assessment.events';
import { batch } from '../batch';
import { factIn } from '../fact-in';
import { PublishNoticeCommand } from './publish-notice.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/public-notices')
export class PublishNoticeController {
  constructor(private readonly commands: CommandBus) {}

  /** The notice begins today; its last day is computed once and answered here. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async publish(
    @Param('id', IdPipe) batchId: Uuid,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new PublishNoticeCommand({ batchId, enterpriseId: found(tenant) }, envelope);
    const receipt = granted<Receipt<BatchEvent>>(await this.commands.execute<PublishNoticeCommand, Outcome<string, BatchEvent>>(command));
    const { publishedOn, endsOn, workingDays } = factIn(receipt.events, NoticePublished) ?? {};
    return created(`/v1/batches/${batchId}`, receipt, { id: batchId, publishedOn, endsOn, workingDays });
  }
}
