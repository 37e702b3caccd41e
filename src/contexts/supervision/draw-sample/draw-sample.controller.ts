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
import { inspection } from '../inspection';
import { SupervisedRegion } from '../supervised-region.provider';
import { DrawSampleBody } from './draw-sample.dto';
import { DrawSampleCommand } from './draw-sample.handler';

@ApiTags('supervision')
@Controller('v1/inspections/:id/samples')
export class DrawSampleController {
  constructor(private readonly commands: CommandBus, private readonly supervised: SupervisedRegion) {}

  /** Once for an inspection; what was drawn is read from the inspection, and drawn again by its redraw. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async draw(@Param('id', IdPipe) inspectionId: Uuid, @Body() { size, seed }: DrawSampleBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const frame = await this.supervised.inspection(inspectionId, caller);
    const intent = { inspectionId, size, seed: seed ?? null };
    const outcome = await this.commands.execute<DrawSampleCommand, Outcome>(new DrawSampleCommand(intent, frame, caller, envelope));
    return created(`/v1/inspections/${inspectionId}`, outcome, { id: inspectionId, state: 'DRAWN', drawn: size });
  }
}
