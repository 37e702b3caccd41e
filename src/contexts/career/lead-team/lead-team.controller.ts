import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { EndTeamLeaderBody, StartTeamLeaderBody } from './lead-team.dto';
import { LeadTeamCommand } from './lead-team.handler';

@ApiTags('team leaders')
@Controller('v1/team-leader-posts')
export class LeadTeamController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async start(@Body() body: StartTeamLeaderBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const id = this.ids.of('team-leader', envelope.commandId);
    const command = new LeadTeamCommand({ postId: id, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<LeadTeamCommand, Outcome>(command);
    return created(`/v1/team-leader-posts/${id}`, outcome, { id, ...body });
  }

  @Post(':id/endings')
  @AudienceOf('enterprise')
  async end(
    @Param('id', IdPipe) postId: Uuid,
    @Body() body: EndTeamLeaderBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new LeadTeamCommand({ postId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<LeadTeamCommand, Outcome>(command);
    return created(`/v1/team-leader-posts/${postId}`, outcome, { id: postId, ...body });
  }
}
