import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { granted } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { checkResidentId } from '../../../kernel/identifiers/resident-id';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { normalisedIdNumber } from '../../../people/person-fields';
import { OwnWorkers } from '../own-workers.provider';
import { ReplaceDocumentBody } from './replace-document.dto';
import { ReplaceDocumentCommand } from './replace-document.handler';

@ApiTags('workers')
@Controller('v1/workers/:id/documents')
export class ReplaceDocumentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly workers: OwnWorkers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person stays the same worker, under another identity document. */
  @Post()
  @AudienceOf('enterprise')
  async replace(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: ReplaceDocumentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.workers.mustBeOf(caller, workerId);
    const { idType, idNumber, reasonCode, evidenceHash } = body;
    const fault = idType === 'RESIDENT_ID' ? checkResidentId(idNumber, todayOf(this.clock)) : undefined;
    if (fault) granted(refuse('ID_NUMBER_INVALID', { reason: fault }));
    const given = { workerId, reasonCode, evidenceHash, document: { idType, idNumber: normalisedIdNumber(idNumber) } };
    return created(`/v1/workers/${workerId}`, await this.commands.execute(new ReplaceDocumentCommand(given, envelope)), { workerId });
  }
}
