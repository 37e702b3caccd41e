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
import { Supervised } from '../supervised.provider';
import { AcceptPlanBody } from './accept-plan.dto';
import { AcceptPlanCommand } from './accept-plan.handler';

@ApiTags('plans')
@Controller('v1/plans/:id/acceptances')
export class AcceptPlanController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: Supervised,
  ) {}

  @Post()
  @NeedsIfMatch(plan)
  @AudienceOf('regulator')
  async accept(
    @Param('id', IdPipe) planId: Uuid,
    @Body() { receiptNo }: AcceptPlanBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.supervised.plan(planId, caller);
    const command = new AcceptPlanCommand({ planId, receiptNo }, { ...envelope, tenants: [enterpriseId] });
    return created(`/v1/plans/${planId}`, await this.commands.execute<AcceptPlanCommand, Outcome>(command), {
      id: planId,
      state: 'ACCEPTED',
    });
  }
}
