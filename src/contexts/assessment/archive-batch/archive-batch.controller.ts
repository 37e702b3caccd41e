import { Body, Controller, Param, Post } from '@nestjs/common';
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
import { batch } from '../batch';
import { BatchArchived, BatchEvent } from '../batch.events';
import { factIn } from '../fact-in';
import { ArchiveBatchBody } from './archive-batch.dto';
import { ArchiveBatchCommand } from './archive-batch.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/archives')
export class ArchiveBatchController {
  constructor(private readonly commands: CommandBus) {}

  /** Everything is there, or stands as missing with its reason. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async archive(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() { gaps }: ArchiveBatchBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { batchId, enterpriseId: found(tenant), gaps: gaps.map(({ item, reasonCode }) => ({ item, reasonCode })) };
    const receipt = granted<Receipt<BatchEvent>>(
      await this.commands.execute<ArchiveBatchCommand, Outcome<string, BatchEvent>>(new ArchiveBatchCommand(intent, envelope)),
    );
    const { archivedOn, paperUntil, electronicUntil } = factIn(receipt.events, BatchArchived) ?? {};
    return created(`/v1/batches/${batchId}/archive`, receipt, { id: batchId, archivedOn, paperUntil, electronicUntil });
  }
}
