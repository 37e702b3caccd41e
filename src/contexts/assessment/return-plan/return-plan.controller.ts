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
import { plan } from '../plan';
import { KeptWords } from '../kept-words.provider';
import { Supervised } from '../supervised.provider';
import { ReturnPlanBody } from './return-plan.dto';
import { ReturnPlanCommand } from './return-plan.handler';

@ApiTags('plans')
@Controller('v1/plans/:id/returns')
export class ReturnPlanController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: Supervised,
    private readonly words: KeptWords,
  ) {}

  @Post()
  @NeedsIfMatch(plan)
  @AudienceOf('regulator')
  async return(
    @Param('id', IdPipe) planId: Uuid,
    @Body() { gaps, text }: ReturnPlanBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.supervised.plan(planId, caller);
    const kept = await this.words.keep('plan-return', text, { envelope, tenant: enterpriseId });
    const command = new ReturnPlanCommand({ planId, gaps, text: kept }, { ...envelope, tenants: [enterpriseId] });
    return created(`/v1/plans/${planId}`, await this.commands.execute<ReturnPlanCommand, Outcome>(command), {
      id: planId,
      state: 'RETURNED',
      gaps,
    });
  }
}
