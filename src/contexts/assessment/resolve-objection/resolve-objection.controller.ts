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
import { ResolveObjectionBody } from './resolve-objection.dto';
import { ResolveObjectionCommand } from './resolve-objection.handler';

@ApiTags('objections')
@Controller('v1/batches/:id/objections/:objectionId/resolutions')
export class ResolveObjectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async resolve(
    @Param('id', IdPipe) batchId: Uuid,
    @Param('objectionId', IdPipe) objectionId: Uuid,
    @Body() { resolution, text }: ResolveObjectionBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const textId = this.ids.ofCommand(envelope.commandId, 'resolution-text');
    const resolving = { batchId, enterpriseId: found(tenant), objectionId, resolution, textId, words: text };
    return created(`/v1/batches/${batchId}/objections`, await this.commands.execute(new ResolveObjectionCommand(resolving, envelope)), {
      id: objectionId,
      batchId,
      resolution,
    });
  }
}
