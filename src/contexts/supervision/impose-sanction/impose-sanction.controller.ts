import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { findingOf, inspection } from '../inspection';
import { SupervisedRegion } from '../supervised-region.provider';
import { ImposeSanctionBody } from './impose-sanction.dto';
import { ImposeSanctionCommand } from './impose-sanction.handler';

@ApiTags('supervision')
@Controller('v1/inspections/:id/findings/:findingId/sanctions')
export class ImposeSanctionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: SupervisedRegion,
  ) {}

  /** Names what was decided upon the filing; a warning stands by itself. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(inspection)
  async impose(
    @Param('id', IdPipe) inspectionId: Uuid,
    @Param('findingId', IdPipe) findingId: Uuid,
    @Body() { kind, actId, documentNo }: ImposeSanctionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { filingId, enterpriseId } = found(findingOf(await this.supervised.inspection(inspectionId, caller), findingId));
    const sanctionId = this.ids.ofCommand(envelope.commandId, 'sanction');
    const command = new ImposeSanctionCommand({ inspectionId, findingId, sanctionId, kind, actId: actId ?? null, documentNo }, filingId, {
      ...envelope,
      tenants: [enterpriseId],
    });
    return created(`/v1/findings/${findingId}`, await this.commands.execute<ImposeSanctionCommand, Outcome>(command), {
      id: sanctionId,
      findingId,
      kind,
    });
  }
}
