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
import { RaiseObjectionBody } from './raise-objection.dto';
import { RaiseObjectionCommand } from './raise-objection.handler';

@ApiTags('objections')
@Controller('v1/batches/:id/objections')
export class RaiseObjectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** A candidate objects to the own result, with a one-time code, while the notice is open. */
  @Post()
  @AudienceOf('worker')
  async raise(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() body: RaiseObjectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const id = this.ids.ofCommand(envelope.commandId, 'objection');
    const textId = this.ids.ofCommand(envelope.commandId, 'objection-text');
    const objecting = {
      batchId,
      objectionId: id,
      textId,
      workerId: found(caller.workerId),
      candidacyId: body.candidacyId ?? null,
      words: body.text,
    };
    return created(`/v1/batches/${batchId}/objections`, await this.commands.execute(new RaiseObjectionCommand(objecting, envelope)), {
      id,
      batchId,
    });
  }
}
