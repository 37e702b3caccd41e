import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { ResumeAppointmentBody } from './resume-appointment.dto';
import { ResumeAppointmentCommand } from './resume-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/resumptions')
export class ResumeAppointmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async resume(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: ResumeAppointmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ResumeAppointmentCommand({ appointmentId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<ResumeAppointmentCommand, Outcome>(command);
    return created(`/v1/appointments/${appointmentId}`, outcome, { id: appointmentId, ...body, state: 'IN_POST' });
  }
}
