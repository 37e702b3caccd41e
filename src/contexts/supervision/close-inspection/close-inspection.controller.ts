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
import { ActOnInspectionCommand } from '../act-on-inspection.handler';
import { inspection } from '../inspection';
import { SupervisedRegion } from '../supervised-region.provider';
import { closeInspection } from './close-inspection';
import { CloseInspectionBody } from './close-inspection.dto';

@ApiTags('supervision')
@Controller('v1/inspections/:id/closings')
export class CloseInspectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async close(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Body() body: CloseInspectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.supervised.inspection(inspectionId, caller);
    const outcome = await this.commands.execute(new ActOnInspectionCommand(closeInspection, { inspectionId, ...body }, envelope));
    return created(`/v1/inspections/${inspectionId}`, outcome, { id: inspectionId, state: 'CLOSED' });
  }
}
