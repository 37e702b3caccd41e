import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { Jurisdiction } from '../jurisdiction.provider';
import { DeclareHeadcountBody } from './declare-headcount.dto';
import { DeclareHeadcountCommand } from './declare-headcount.handler';

@ApiTags('enterprises')
@Controller('v1/enterprises/:id/headcounts')
export class DeclareHeadcountController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** By the enterprise itself, or by the authority from its own records; another figure for the same day corrects the first. */
  @Post()
  @AudienceOf('enterprise', 'regulator')
  async declare(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() body: DeclareHeadcountBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.mustConcern(enterpriseId, caller);
    const outcome = await this.commands.execute<DeclareHeadcountCommand, Outcome>(
      new DeclareHeadcountCommand({ enterpriseId, ...body }, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/enterprises/${enterpriseId}`, outcome, { id: enterpriseId, on: body.on });
  }

  private async mustConcern(enterpriseId: Uuid, caller: Caller): Promise<void> {
    if (caller.tenant === null) return void (await this.jurisdiction.enterprise(enterpriseId, caller));
    if (caller.tenant !== enterpriseId) throw problem('NOT_FOUND');
  }
}
