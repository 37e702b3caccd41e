import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned, versionedAmongOthers } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { AppointmentRegister } from './appointment-register.query';

@ApiTags('appointments')
@Controller('v1')
export class AppointmentRegisterController {
  constructor(private readonly register: AppointmentRegister) {}

  @Get('appointments/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async appointment(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.appointment(caller, id, minPosition);
    const { appointmentId, revision, ...row } = found(value);
    return versionedAmongOthers(revision, seen(atPosition, { id: appointmentId, ...row }));
  }

  @Get('mentor-agreements/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async agreement(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.agreement(caller, id, minPosition);
    const { agreementId, revision, ...row } = found(value);
    return versioned(revision, seen(atPosition, { id: agreementId, ...row }));
  }
}
