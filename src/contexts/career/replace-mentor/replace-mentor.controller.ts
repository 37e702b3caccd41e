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
import { ReplaceMentorBody } from './replace-mentor.dto';
import { ReplaceMentorCommand } from './replace-mentor.handler';

@ApiTags('mentor agreements')
@Controller('v1/mentor-agreements/:id/replacements')
export class ReplaceMentorController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async replace(
    @Param('id', IdPipe) agreementId: Uuid,
    @Body() body: ReplaceMentorBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const id = this.ids.of('agreement', envelope.commandId);
    const command = new ReplaceMentorCommand({ agreementId, newAgreementId: id, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<ReplaceMentorCommand, Outcome>(command);
    return created(`/v1/mentor-agreements/${id}`, outcome, { id, replaces: agreementId, ...body });
  }
}
