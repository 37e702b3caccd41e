import { Controller, Param, Post } from '@nestjs/common';
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
import { PublishAppointmentNoticeCommand } from './publish-appointment-notice.handler';

@ApiTags('appointments')
@Controller('v1/appointments/:id/public-notices')
export class PublishAppointmentNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(appointment)
  @AudienceOf('enterprise')
  async publish(
    @Param('id', IdPipe) appointmentId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new PublishAppointmentNoticeCommand({ appointmentId, enterpriseId: found(caller.tenant) }, envelope);
    const outcome = await this.commands.execute<PublishAppointmentNoticeCommand, Outcome<string, AppointmentEvent>>(command);
    const [notice] = granted(outcome).events;
    const { publishedOn, endsOn, policyPack } = notice?.data as ReturnType<typeof AppointmentNoticed>['data'];
    return created(`/v1/appointments/${appointmentId}`, outcome, { id: appointmentId, publishedOn, endsOn, policyPack, state: 'NOTICED' });
  }
}
