import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { isInterrupted } from '../interruption';
import { AppointmentListQuery } from './appointment-register.dto';
import type { AppointmentRow } from './appointment-register.entity';
import { AppointmentRegister, PROPOSED } from './appointment-register.query';

@ApiTags('appointments')
@Controller('v1')
export class AppointmentRegisterController {
  constructor(
    private readonly register: AppointmentRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order of nomination; filtered by what they were on the day asked for. */
  @Get('appointments')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async appointments(@Query() query: AppointmentListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { workerId, level, state } = query;
    const page = this.pages.asked(query, { list: 'appointments', workerId, level, state });
    const { value, atPosition } = await this.register.list(
      caller,
      { workerId, level },
      { course: 'course', on: asOf.effectiveOn, state },
      page,
      asOf,
    );
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: PROPOSED }),
      item: (row) => shown(row, asOf.effectiveOn),
    });
  }

  @Get('appointments/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async appointment(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.appointment(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row, asOf.effectiveOn)));
  }
}

/** Of objections what they are, not what they say: that is read elsewhere, by fewer. */
const shown = (
  { appointmentId, revision: _, proposedPosition: _position, course, objections, ...row }: AppointmentRow,
  on: Day,
): object => ({
  id: appointmentId,
  ...row,
  objections: objections.map((each) => ({ id: each.objectionId, state: stateOn(each.course, on) })),
  state: stateOn(course, on),
  isInPost: isInPost(row, on),
});

const isInPost = (
  { fromOn, lastOn, termEndsOn, interruptions }: Pick<AppointmentRow, 'fromOn' | 'lastOn' | 'termEndsOn' | 'interruptions'>,
  on: Day,
): boolean => isDuring(fromOn, lastOn ?? termEndsOn, on) && !isInterrupted(interruptions, on);

const isDuring = (fromOn: string | null, lastOn: string | null, on: string): boolean =>
  fromOn !== null && fromOn <= on && (lastOn === null || on <= lastOn);
