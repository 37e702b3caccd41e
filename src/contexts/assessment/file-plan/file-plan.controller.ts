import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { plan } from '../plan';
import { dimensionsOf } from '../dimensions.dto';
import { factIn } from '../fact-in';
import { PlanEvent, PlanFiled } from '../plan.events';
import { FilePlanBody } from './file-plan.dto';
import { FilePlanCommand } from './file-plan.handler';

@ApiTags('plans')
@Controller('v1/plans')
export class FilePlanController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The plan goes to the authority of the enterprise's region. */
  @Post()
  @AudienceOf('enterprise')
  file(@Body() body: FilePlanBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.record({ planId: this.ids.ofCommand(envelope.commandId, 'plan'), isRevision: false }, body, caller, envelope);
  }

  /** A plan that was returned, mended: the whole of it again. */
  @Post(':id/revisions')
  @NeedsIfMatch(plan)
  @AudienceOf('enterprise')
  revise(
    @Param('id', IdPipe) planId: Uuid,
    @Body() body: FilePlanBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.record({ planId, isRevision: true }, body, caller, envelope);
  }

  private async record(
    plan: { planId: Uuid; isRevision: boolean },
    { dimensions, subjects, ...body }: FilePlanBody,
    { tenant }: Caller,
    envelope: CommandEnvelope,
  ): Promise<Answer> {
    const planned = subjects.map(({ occupationCode, trade, level, candidates }) => ({
      occupationCode,
      trade: trade ?? null,
      level,
      candidates,
    }));
    const intent = { ...body, ...plan, enterpriseId: found(tenant), subjects: planned, dimensions: dimensionsOf(dimensions) };
    const outcome = await this.commands.execute<FilePlanCommand, Outcome<string, PlanEvent>>(new FilePlanCommand(intent, envelope));
    const { planNo } = factIn(granted<Receipt<PlanEvent>>(outcome).events, PlanFiled) ?? {};
    return created(`/v1/plans/${plan.planId}`, outcome, { id: plan.planId, planNo, state: 'FILED' });
  }
}
