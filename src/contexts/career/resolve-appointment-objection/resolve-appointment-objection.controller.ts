import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { appointment } from '../appointment';
import { AppointmentEvent, AppointmentNoticed } from '../career.events';
import { ResolveAppointmentObjectionBody } from './resolve-appointment-objection.dto';
import { ResolveAppointmentObjectionCommand } from './resolve-appointment-objection.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/objections/:objectionId/resolutions')
export class ResolveAppointmentObjectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(appointment)
  @AudienceOf('enterprise')
  async resolve(
    @Param('id', IdPipe) appointmentId: Uuid,
    @Param('objectionId', IdPipe) objectionId: Uuid,
    @Body() { resolution, text: words }: ResolveAppointmentObjectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ResolveAppointmentObjectionCommand(
      { appointmentId, enterpriseId: found(caller.tenant), objectionId, resolution, words },
      envelope,
    );
    const outcome = await this.commands.execute<ResolveAppointmentObjectionCommand, Outcome<string, AppointmentEvent>>(command);
    const notice = granted(outcome).events.find(({ type }) => type === AppointmentNoticed.type)?.data as
      | ReturnType<typeof AppointmentNoticed>['data']
      | undefined;
    return created(`/v1/appointments/${appointmentId}/objections`, outcome, {
      id: objectionId,
      appointmentId,
      resolution,
      noticeEndsOn: notice?.endsOn ?? null,
    });
  }
}
