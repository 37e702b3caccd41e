import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { AppointmentConditionsBody, ProposeAppointmentBody } from './propose-appointment.dto';
import type { ConditionsShown } from '../appointment-conditions';
import { ProposeAppointmentCommand } from './propose-appointment.handler';

@ApiTags('appointments')
@Controller('v1/appointments')
export class ProposeAppointmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async propose(@Body() body: ProposeAppointmentBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const id = this.ids.of('appointment', envelope.commandId);
    const { above, conditions, ...said } = body;
    const more = { ...(above && { above: { ...above } }), ...(conditions && { conditions: shownIn(conditions) }) };
    const command = new ProposeAppointmentCommand({ appointmentId: id, enterpriseId: found(caller.tenant), ...said, ...more }, envelope);
    const outcome = await this.commands.execute<ProposeAppointmentCommand, Outcome>(command);
    return created(`/v1/appointments/${id}`, outcome, { id, ...body, state: 'PROPOSED' });
  }
}

/** As plain values, and with nothing left out: that is how the event keeps them. */
const shownIn = ({ fitnessHash, conductHash, earlierService = [], merit, relaxed }: AppointmentConditionsBody): ConditionsShown => ({
  fitnessHash,
  conductHash,
  earlierService: earlierService.map((each) => ({ ...each })),
  merit: merit ? { ground: merit.ground, documentHash: merit.documentHash, awardId: merit.awardId ?? null } : null,
  relaxed: relaxed ? { ...relaxed, conditions: [...relaxed.conditions] } : null,
});
