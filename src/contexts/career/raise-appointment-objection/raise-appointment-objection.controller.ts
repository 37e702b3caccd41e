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
import type { Outcome } from '../../../ledger/receipt';
import { AppointmentObjectionBody } from './raise-appointment-objection.dto';
import { RaiseAppointmentObjectionCommand } from './raise-appointment-objection.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/objections')
export class RaiseAppointmentObjectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** Somebody objects while the notice is open; the enterprise or its authority takes it down. */
  @Post()
  @AudienceOf('enterprise', 'regulator')
  async raise(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() { text: words, objectorName, contact }: AppointmentObjectionBody,
    @CalledBy() by: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const objectionId = this.ids.ofCommand(envelope.commandId, 'appointment-objection');
    const command = new RaiseAppointmentObjectionCommand({ appointmentId, objectionId, words, objectorName, contact, by }, envelope);
    const outcome = await this.commands.execute<RaiseAppointmentObjectionCommand, Outcome>(command);
    return created(`/v1/appointments/${appointmentId}/objections`, outcome, { id: objectionId, appointmentId, state: 'OPEN' });
  }
}
