import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { AppointmentStarted, CareerEvent } from '../career.events';
import { StartAppointmentBody } from './start-appointment.dto';
import { StartAppointmentCommand } from './start-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/starts')
export class StartAppointmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async start(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: StartAppointmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new StartAppointmentCommand({ appointmentId, enterpriseId: found(caller.tenant), fromOn: body.fromOn }, envelope);
    const outcome = await this.commands.execute<StartAppointmentCommand, Outcome<string, CareerEvent>>(command);
    const started = granted(outcome).events.find(({ type }) => type === AppointmentStarted.type);
    const { workerId, level, fromOn, termEndsOn } = started?.data as ReturnType<typeof AppointmentStarted>['data'];
    return created(`/v1/appointments/${appointmentId}`, outcome, {
      id: appointmentId,
      workerId,
      level,
      fromOn,
      termEndsOn,
      state: 'IN_POST',
    });
  }
}
