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
import type { Outcome } from '../../../ledger/receipt';
import { AssessAgreementBody } from './assess-agreement.dto';
import { AssessAgreementCommand } from './assess-agreement.handler';

@ApiTags('mentor agreements')
@Controller('v1/mentor-agreements/:id/assessments')
export class AssessAgreementController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async assess(
    @Param('id', IdPipe) agreementId: Uuid,
    @Body() body: AssessAgreementBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new AssessAgreementCommand({ agreementId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<AssessAgreementCommand, Outcome>(command);
    return created(`/v1/mentor-agreements/${agreementId}`, outcome, { id: agreementId, ...body });
  }
}
