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
import type { Outcome } from '../../../ledger/receipt';
import { enterprise } from '../enterprise';
import { Jurisdiction } from '../jurisdiction.provider';
import { SucceedEnterpriseBody } from './succeed-enterprise.dto';
import { SucceedEnterpriseCommand } from './succeed-enterprise.handler';

@ApiTags('enterprises')
@Controller('v1/enterprises/:id/successions')
export class SucceedEnterpriseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** The history stays with whom it happened to; the successor files for itself. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(enterprise)
  async succeed(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() body: SucceedEnterpriseBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.jurisdiction.enterprise(enterpriseId, caller);
    const command = new SucceedEnterpriseCommand({ enterpriseId, ...body }, { ...envelope, tenants: [enterpriseId, body.successorId] });
    const outcome = await this.commands.execute<SucceedEnterpriseCommand, Outcome>(command);
    return created(`/v1/enterprises/${enterpriseId}`, outcome, { id: enterpriseId, successorId: body.successorId });
  }
}
