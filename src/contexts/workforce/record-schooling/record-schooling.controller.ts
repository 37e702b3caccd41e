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
import type { RecordSchooling } from './record-schooling';
import { ApprenticeshipBody, EnrolmentBody, PreTechnicianBody } from './record-schooling.dto';
import { RecordSchoolingCommand } from './record-schooling.handler';

@ApiTags('workers')
@Controller('v1/workers/:id')
export class RecordSchoolingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
  ) {}

  @Post('enrolments')
  @AudienceOf('enterprise')
  enrolment(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: EnrolmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const recordId = this.recordId(envelope);
    return this.record(
      caller,
      envelope,
      { workerId, kind: 'ENROLMENT', enrolment: { recordId, class: body.class, fromOn: body.fromOn, lastOn: body.lastOn ?? null } },
      recordId,
    );
  }

  @Post('apprenticeships')
  @AudienceOf('enterprise')
  apprenticeship(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { endedOn }: ApprenticeshipBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const recordId = this.recordId(envelope);
    return this.record(caller, envelope, { workerId, kind: 'APPRENTICESHIP', apprenticeship: { recordId, endedOn } }, recordId);
  }

  @Post('pre-technician-certificates')
  @AudienceOf('enterprise')
  preTechnician(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { issuedOn }: PreTechnicianBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const recordId = this.recordId(envelope);
    return this.record(caller, envelope, { workerId, kind: 'PRE_TECHNICIAN', preTechnician: { recordId, issuedOn } }, recordId);
  }

  private async record(caller: Caller, envelope: CommandEnvelope, intent: RecordSchooling, id: Uuid): Promise<Answer> {
    await this.workers.mustBeOf(caller, intent.workerId);
    return created(`/v1/workers/${intent.workerId}`, await this.commands.execute(new RecordSchoolingCommand(intent, envelope)), {
      id,
      workerId: intent.workerId,
    });
  }

  private recordId({ commandId }: CommandEnvelope): Uuid {
    return this.ids.ofCommand(commandId, 'qualification');
  }
}
