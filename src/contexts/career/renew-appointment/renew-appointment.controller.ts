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
import { AppointmentRenewed } from '../appointment-term.events';
import type { CareerEvent } from '../career.events';
import { RenewAppointmentBody } from './renew-appointment.dto';
import { RenewAppointmentCommand } from './renew-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/renewals')
export class RenewAppointmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async renew(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: RenewAppointmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new RenewAppointmentCommand({ appointmentId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<RenewAppointmentCommand, Outcome<string, CareerEvent>>(command);
    const renewed = granted(outcome).events.find(({ type }) => type === AppointmentRenewed.type);
    const { fromOn, termEndsOn } = renewed?.data as ReturnType<typeof AppointmentRenewed>['data'];
    return created(`/v1/appointments/${appointmentId}`, outcome, { id: appointmentId, ...body, fromOn, termEndsOn, state: 'IN_POST' });
  }
}
