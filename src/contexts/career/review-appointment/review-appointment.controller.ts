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
import { ReviewAppointmentBody } from './review-appointment.dto';
import { ReviewAppointmentCommand } from './review-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/reviews')
export class ReviewAppointmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(appointment)
  @AudienceOf('enterprise')
  async review(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: ReviewAppointmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ReviewAppointmentCommand({ appointmentId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<ReviewAppointmentCommand, Outcome>(command);
    return created(`/v1/appointments/${appointmentId}`, outcome, { id: appointmentId, ...body, state: 'REVIEWED' });
  }
}
