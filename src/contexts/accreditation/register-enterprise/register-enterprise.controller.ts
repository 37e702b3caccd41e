import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { RegisterEnterpriseBody } from './register-enterprise.dto';
import { RegisterEnterpriseCommand } from './register-enterprise.handler';

@ApiTags('enterprises')
@Controller('v1/enterprises')
export class RegisterEnterpriseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('admin')
  async register(@Body() body: RegisterEnterpriseBody, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const enterpriseId = this.ids.of('enterprise', body.creditCode);
    const intent = { enterpriseId, creditCode: body.creditCode, name: body.name, region: body.region };
    const outcome = await this.commands.execute(new RegisterEnterpriseCommand(intent, { ...envelope, tenants: [enterpriseId] }));
    return created(`/v1/enterprises/${enterpriseId}`, outcome, { id: enterpriseId });
  }
}
