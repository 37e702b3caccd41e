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
import { orderFindingRectification } from './order-finding-rectification';
import { OrderFindingRectificationBody } from './order-finding-rectification.dto';

@ApiTags('supervision')
@Controller('v1/inspections/:id/findings/:findingId/rectifications')
export class OrderFindingRectificationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async order(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Param('findingId', IdPipe) findingId: Uuid,
    @Body() body: OrderFindingRectificationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const finding = findingOf(await this.supervised.inspection(inspectionId, caller), findingId);
    const command = new ActOnInspectionCommand(
      orderFindingRectification,
      { inspectionId, findingId, ...body },
      { ...envelope, tenants: finding ? [finding.enterpriseId] : [] },
    );
    return created(`/v1/findings/${findingId}`, await this.commands.execute(command), { id: findingId, inspectionId, state: 'RECTIFYING' });
  }
}
