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
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { ActOnInspectionCommand } from '../act-on-inspection.handler';
import { inspection } from '../inspection';
import { KeptWords } from '../kept-words.provider';
import { SupervisedRegion } from '../supervised-region.provider';
import { recordFinding } from './record-finding';
import { RecordFindingBody } from './record-finding.dto';

@ApiTags('supervision')
@Controller('v1/inspections/:id/findings')
export class RecordFindingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async record(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Body() { text, ...body }: RecordFindingBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { sample } = await this.supervised.inspection(inspectionId, caller);
    const tenants = sample.filter(({ unitId }) => unitId === body.unitId).map(({ enterpriseId }) => enterpriseId);
    const findingId = this.ids.ofCommand(envelope.commandId, 'finding');
    const intent = {
      inspectionId,
      findingId,
      ...body,
      text: await this.words.keepWhereGiven('FINDING', text, envelope, tenants[0] ?? null),
    };
    return created(
      `/v1/findings/${findingId}`,
      await this.commands.execute(new ActOnInspectionCommand(recordFinding, intent, { ...envelope, tenants })),
      { id: findingId, inspectionId, state: 'FOUND' },
    );
  }
}
