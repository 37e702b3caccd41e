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
import { employment } from '../employment';
import { OwnWorkers } from '../own-workers.provider';
import { LeavePostBody, TakePostBody } from './hold-post.dto';
import { HoldPostCommand } from './hold-post.handler';

@ApiTags('workers')
@Controller('v1/workers/:id/employments/:spanId/posts')
export class HoldPostController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(employment)
  async take(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('spanId', IdPipe) spanId: Uuid,
    @Body() { postCode, fromOn }: TakePostBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.workers.mustBeOf(caller, workerId);
    const postId = this.ids.ofCommand(envelope.commandId, 'post');
    const outcome = await this.commands.execute(new HoldPostCommand({ workerId, spanId, postId, postCode, fromOn }, envelope));
    return created(`/v1/workers/${workerId}/employments`, outcome, { id: postId, workerId });
  }

  @Post(':postId/endings')
  @AudienceOf('enterprise')
  @NeedsIfMatch(employment)
  async leave(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('spanId', IdPipe) _: Uuid,
    @Param('postId', IdPipe) postId: Uuid,
    @Body() { lastOn, reason }: LeavePostBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.workers.mustBeOf(caller, workerId);
    const outcome = await this.commands.execute(new HoldPostCommand({ workerId, postId, lastOn, reason }, envelope));
    return created(`/v1/workers/${workerId}/employments`, outcome, { id: postId, workerId });
  }
}
