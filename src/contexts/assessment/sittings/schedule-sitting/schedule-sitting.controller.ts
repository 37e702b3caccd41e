import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, created } from '../../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../../http/edge/audience.decorator';
import { IdPipe } from '../../../../http/requests/id.pipe';
import { found } from '../../../../http/problems/refused';
import type { Uuid } from '../../../../kernel/uuid';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../../ledger/receipt';
import { ScheduleSittingBody } from './schedule-sitting.dto';
import { ScheduleSittingCommand } from './schedule-sitting.handler';

@ApiTags('sittings')
@Controller('v1/batches/:id/sittings')
export class ScheduleSittingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** One part, at one time, in as many rooms as it takes. */
  @Post()
  @AudienceOf('enterprise')
  async schedule(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() body: ScheduleSittingBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const sittingId = this.ids.ofCommand(envelope.commandId, 'sitting');
    const rooms = body.rooms.map(({ room, seats }) => ({ room, seats }));
    const intent = {
      ...body,
      sittingId,
      batchId,
      enterpriseId: found(tenant),
      hostEnterpriseId: body.hostEnterpriseId ?? null,
      trade: body.trade ?? null,
      rooms,
    };
    const outcome = await this.commands.execute<ScheduleSittingCommand, Outcome>(new ScheduleSittingCommand(intent, envelope));
    return created(`/v1/sittings/${sittingId}`, outcome, { id: sittingId, batchId });
  }
}
