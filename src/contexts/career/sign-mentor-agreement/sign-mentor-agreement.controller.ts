import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { SignMentorAgreementBody } from './sign-mentor-agreement.dto';
import { SignMentorAgreementCommand } from './sign-mentor-agreement.handler';

@ApiTags('mentor agreements')
@Controller('v1/mentor-agreements')
export class SignMentorAgreementController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async sign(@Body() body: SignMentorAgreementBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const id = this.ids.of('agreement', envelope.commandId);
    const command = new SignMentorAgreementCommand({ agreementId: id, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<SignMentorAgreementCommand, Outcome>(command);
    return created(`/v1/mentor-agreements/${id}`, outcome, { id, ...body });
  }
}
