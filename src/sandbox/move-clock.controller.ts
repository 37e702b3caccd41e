import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BeginDays } from '../contexts/calendar/services';
import { Answer } from '../http/answers/answer';
import { AudienceOf } from '../http/edge/audience.decorator';
import { DayField } from '../http/requests/fields.decorator';
import { problem } from '../http/problems/refused';
import { CLOCK } from '../kernel/clock';
import type { Day } from '../kernel/day';
import { beijingDayOf } from '../kernel/instant';
import { Engine } from '../projecting/engine/engine.provider';
import { MovableClock } from './movable-clock';

/** Longest wait for the processes to finish what the new day brought; the day has come all the same, and who is told 503 asks again. */
const SETTLE_MS = 120_000;
const CREATED = 201;

export class MoveClockBody {
  @DayField({
    optional: true,
    description:
      'The Beijing day to move to, today or later; without it time stands, and the answer comes when all that was recorded is followed up',
  })
  to?: Day;
}

/** Exists in a demo ledger only: this controller is in no module of a production ledger. */
@ApiTags('sandbox')
@Controller('v1/sandbox/clock')
export class MoveClockController {
  constructor(
    @Inject(CLOCK) private readonly clock: MovableClock,
    private readonly days: BeginDays,
    private readonly engine: Engine,
  ) {}

  @Post()
  @AudienceOf('admin')
  async move(@Body() { to }: MoveClockBody): Promise<Answer> {
    const today = beijingDayOf(this.clock.now());
    if (to !== undefined && to < today) throw problem('CLOCK_FORWARD_ONLY', { today, to });
    if (to !== undefined) this.clock.moveTo(to);
    await this.days.begin();
    const position = await this.engine.settle(SETTLE_MS);
    return new Answer(CREATED, {}, { now: this.clock.now(), position: String(position) });
  }
}
