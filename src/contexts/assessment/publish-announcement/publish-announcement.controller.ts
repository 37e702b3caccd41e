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
import { PublishAnnouncementBody } from './publish-announcement.dto';
import { PublishAnnouncementCommand } from './publish-announcement.handler';

@ApiTags('batches')
@Controller('v1/batches/:id/announcements')
export class PublishAnnouncementController {
  constructor(private readonly commands: CommandBus) {}

  /** 认定公告, put up today. */
  @Post()
  @NeedsIfMatch(batch)
  @AudienceOf('enterprise')
  async publish(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() body: PublishAnnouncementBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { registrationUntil, feeMinor, documentSha256 } = body;
    const intent = { batchId, enterpriseId: found(tenant), registrationUntil: registrationUntil ?? null, feeFen: feeMinor, documentSha256 };
    return created(
      `/v1/batches/${batchId}`,
      await this.commands.execute<PublishAnnouncementCommand, Outcome>(new PublishAnnouncementCommand(intent, envelope)),
      { id: batchId },
    );
  }
}
