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
import { AppointmentTermReviewed } from '../appointment-term.events';
import type { CareerEvent } from '../career.events';
import { ReviewTermBody } from './review-term.dto';
import { ReviewTermCommand } from './review-term.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/term-reviews')
export class ReviewTermController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async review(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Body() body: ReviewTermBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ReviewTermCommand({ appointmentId, enterpriseId: found(caller.tenant), ...body }, envelope);
    const outcome = await this.commands.execute<ReviewTermCommand, Outcome<string, CareerEvent>>(command);
    const reviewed = granted(outcome).events.find(({ type }) => type === AppointmentTermReviewed.type);
    const { dueOn } = reviewed?.data as ReturnType<typeof AppointmentTermReviewed>['data'];
    return created(`/v1/appointments/${appointmentId}`, outcome, {
      id: appointmentId,
      ...body,
      dueOn,
      state: body.result === 'FAILED' ? 'ENDED' : 'IN_POST',
    });
  }
}
