import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { Refused } from '../../../http/problems/refused';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { inspection } from '../inspection';
import { SupervisedRegion } from '../supervised-region.provider';
import { DrawSampleBody } from './draw-sample.dto';
import { DrawSampleCommand } from './draw-sample.handler';
import { sampleSize } from './sample-size';

@ApiTags('supervision')
@Controller('v1/inspections/:id/samples')
export class DrawSampleController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
  ) {}

  /** Once for an inspection; what was drawn is read from the inspection, and drawn again by its redraw. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async draw(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Body() { seed, ...told }: DrawSampleBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const frame = await this.supervised.inspection(inspectionId, caller);
    const asked = sampleSize(told);
    if (isRefusal(asked)) throw new Refused(asked);
    const intent = { inspectionId, asked, seed: seed ?? null };
    const outcome = await this.commands.execute<DrawSampleCommand, Outcome>(new DrawSampleCommand(intent, frame, caller, envelope));
    const { sample } = await this.supervised.inspection(inspectionId, caller);
    return created(`/v1/inspections/${inspectionId}`, outcome, { id: inspectionId, state: 'DRAWN', drawn: sample.length });
  }
}
