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
import { findingOf, inspection } from '../inspection';
import { SupervisedRegion } from '../supervised-region.provider';
import { closeFinding } from './close-finding';
import { CloseFindingBody } from './close-finding.dto';

@ApiTags('supervision')
@Controller('v1/inspections/:id/findings/:findingId/closings')
export class CloseFindingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async close(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Param('findingId', IdPipe) findingId: Uuid,
    @Body() body: CloseFindingBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const finding = findingOf(await this.supervised.inspection(inspectionId, caller), findingId);
    const command = new ActOnInspectionCommand(
      closeFinding,
      { inspectionId, findingId, ...body },
      { ...envelope, tenants: finding ? [finding.enterpriseId] : [] },
    );
    return created(`/v1/findings/${findingId}`, await this.commands.execute(command), { id: findingId, inspectionId, state: 'CLOSED' });
  }
}
