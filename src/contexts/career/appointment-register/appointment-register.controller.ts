import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned, versionedAmongOthers } from '../../../http/answer';
import { answeredAsOf, AsOf } from '../../../http/as-of';
import { AsAsked } from '../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import { Course, stateOn, turned } from '../../../kernel/course';
import { addDays, Day } from '../../../kernel/day';
import { beijingDayOf, Instant } from '../../../kernel/instant';
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
    return versionedAmongOthers(revision, answeredAsOf(asOf, atPosition, { id: appointmentId, ...row, state: stateOn(courseOf(row), asOf.effectiveOn), isInPost: isInPost(row, asOf.effectiveOn) }));
  }

  @Get('mentor-agreements/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async agreement(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.agreement(caller, id, asOf);
    const { agreementId, revision, ...row } = found(value);
    return versioned(revision, answeredAsOf(asOf, atPosition, { id: agreementId, ...row, isInForce: isDuring(row.fromOn, row.lastOn, asOf.effectiveOn) }));
  }
}

/** A post begins and ends on days of its own; the steps before it hold from the day on which they were recorded. */
function courseOf({ steps, fromOn, lastOn }: Pick<AppointmentRow, 'steps' | 'fromOn' | 'lastOn'>): Course {
  return steps.reduce<Course>((course, { state, recordedAt }) => {
    if (state === 'IN_POST' && fromOn !== null) return turned(course, state, fromOn as Day);
    if (state === 'ENDED' && lastOn !== null) return turned(course, state, addDays(lastOn as Day, 1));
    return turned(course, state, beijingDayOf(recordedAt as Instant));
  }, []);
}

const isInPost = ({ fromOn, lastOn, termEndsOn, interruptions }: Pick<AppointmentRow, 'fromOn' | 'lastOn' | 'termEndsOn' | 'interruptions'>, on: Day): boolean =>
  isDuring(fromOn, lastOn ?? termEndsOn, on) && !isInterrupted(interruptions, on);

const isDuring = (fromOn: string | null, lastOn: string | null, on: string): boolean => fromOn !== null && fromOn <= on && (lastOn === null || on <= lastOn);
