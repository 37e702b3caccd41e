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
import type { Outcome } from '../../../ledger/receipt';
import { appointment } from '../appointment';
import { FileAppointmentBody } from './file-appointment.dto';
import { FileAppointmentCommand } from './file-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/receipts')
export class FileAppointmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(appointment)
  @AudienceOf('enterprise')
  async file(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: FileAppointmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new FileAppointmentCommand({ appointmentId, enterpriseId: found(caller.tenant), receiptNo: body.receiptNo }, envelope);
    const outcome = await this.commands.execute<FileAppointmentCommand, Outcome>(command);
    return created(`/v1/appointments/${appointmentId}`, outcome, { id: appointmentId, ...body, state: 'FILED' });
  }
}
