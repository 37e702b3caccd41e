import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { SupervisedRegion } from '../supervised-region.provider';
import { OpenInspectionBody } from './open-inspection.dto';
import { OpenInspectionCommand } from './open-inspection.handler';

@ApiTags('supervision')
@Controller('v1/inspections')
export class OpenInspectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: SupervisedRegion,
  ) {}

  @Post()
  @AudienceOf('regulator')
  async open(
    @Body() { region: named, levels, ...body }: OpenInspectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const inspectionId = this.ids.ofCommand(envelope.commandId, 'inspection');
    const region = this.supervised.of(named, caller);
    const outcome = await this.commands.execute<OpenInspectionCommand, Outcome>(
      new OpenInspectionCommand({ inspectionId, region, levels: levels ?? null, ...body }, envelope),
    );
    return created(`/v1/inspections/${inspectionId}`, outcome, { id: inspectionId, region, state: 'OPEN' });
  }
}
