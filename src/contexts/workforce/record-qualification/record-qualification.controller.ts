import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { OwnWorkers } from '../own-workers.provider';
import { PriorCertificateBody } from '../prior-certificate.dto';
import type { RecordQualification } from './record-qualification';
import { DiplomaBody, TitleBody } from './record-qualification.dto';
import { RecordQualificationCommand } from './record-qualification.handler';

@ApiTags('workers')
@Controller('v1/workers/:id')
export class RecordQualificationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
  ) {}

  @Post('prior-certificates')
  @AudienceOf('enterprise')
  certificate(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: PriorCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const certificate = { ...body, trade: body.trade ?? null, recordId: this.recordId(envelope) };
    return this.record(caller, envelope, { workerId, source: null, kind: 'CERTIFICATE', certificate }, certificate.recordId);
  }

  @Post('diplomas')
  @AudienceOf('enterprise')
  diploma(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: DiplomaBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const diploma = { ...body, graduatedOn: body.graduatedOn ?? null, recordId: this.recordId(envelope) };
    return this.record(caller, envelope, { workerId, source: null, kind: 'DIPLOMA', diploma }, diploma.recordId);
  }

  @Post('titles')
  @AudienceOf('enterprise')
  title(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: TitleBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const title = { ...body, recordId: this.recordId(envelope) };
    return this.record(caller, envelope, { workerId, source: null, kind: 'TITLE', title }, title.recordId);
  }

  private async record(caller: Caller, envelope: CommandEnvelope, intent: RecordQualification, id: Uuid): Promise<Answer> {
    await this.workers.mustBeOf(caller, intent.workerId);
    return created(`/v1/workers/${intent.workerId}`, await this.commands.execute(new RecordQualificationCommand(intent, envelope)), {
      id,
      workerId: intent.workerId,
    });
  }

  private recordId({ commandId }: CommandEnvelope): Uuid {
    return this.ids.ofCommand(commandId, 'qualification');
  }
}
