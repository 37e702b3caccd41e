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
import { RenameEnterpriseBody } from './rename-enterprise.dto';
import { RenameEnterpriseCommand } from './rename-enterprise.handler';

@ApiTags('enterprises')
@Controller('v1/enterprises/:id/renamings')
export class RenameEnterpriseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** What was issued before keeps the name of its day. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(enterprise)
  async rename(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() body: RenameEnterpriseBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.jurisdiction.enterprise(enterpriseId, caller);
    const outcome = await this.commands.execute<RenameEnterpriseCommand, Outcome>(
      new RenameEnterpriseCommand({ enterpriseId, ...body }, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/enterprises/${enterpriseId}`, outcome, { id: enterpriseId, fromOn: body.fromOn });
  }
}
