import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned, versionedAmongOthers } from '../../../http/answer';
import { answeredAsOf, AsOf } from '../../../http/as-of';
import { AsAsked } from '../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { isInterrupted } from '../interruption';
import type { AppointmentRow } from './appointment-register.entity';
import { AppointmentRegister } from './appointment-register.query';

@ApiTags('appointments')
@Controller('v1')
export class AppointmentRegisterController {
  constructor(private readonly register: AppointmentRegister) {}

  @Get('appointments/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async appointment(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.appointment(caller, id, asOf);
    const { appointmentId, revision, ...row } = found(value);
    return versionedAmongOthers(revision, answeredAsOf(asOf, atPosition, { id: appointmentId, ...row, isInPost: isInPost(row, asOf.effectiveOn) }));
  }

  @Get('mentor-agreements/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async agreement(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.agreement(caller, id, asOf);
    const { agreementId, revision, ...row } = found(value);
    return versioned(revision, answeredAsOf(asOf, atPosition, { id: agreementId, ...row, isInForce: isDuring(row.fromOn, row.lastOn, asOf.effectiveOn) }));
  }
}

const isInPost = ({ fromOn, lastOn, termEndsOn, interruptions }: Pick<AppointmentRow, 'fromOn' | 'lastOn' | 'termEndsOn' | 'interruptions'>, on: Day): boolean =>
  isDuring(fromOn, lastOn ?? termEndsOn, on) && !isInterrupted(interruptions, on);

const isDuring = (fromOn: string | null, lastOn: string | null, on: string): boolean => fromOn !== null && fromOn <= on && (lastOn === null || on <= lastOn);
