import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BeginDays } from '../contexts/calendar/services';
import { Answer } from '../http/answer';
import { AudienceOf } from '../http/audience.decorator';
import { DayField } from '../http/fields.decorator';
import { CLOCK } from '../kernel/clock';
import type { Day } from '../kernel/day';
import { Engine } from '../projecting/engine.provider';
import { MovableClock } from './movable-clock';

/** Longest wait for the processes to finish what the new day brought; the day has come all the same, and who is told 503 asks again. */
const SETTLE_MS = 120_000;
const CREATED = 201;

export class MoveClockBody {
  @DayField({ description: 'The Beijing day to move to; an earlier day changes nothing' })
  to!: Day;
}

/** Exists in a demo ledger only: this controller is in no module of a production ledger. */
@ApiTags('sandbox')
@Controller('v1/sandbox/clock')
export class MoveClockController {
  constructor(@Inject(CLOCK) private readonly clock: MovableClock, private readonly days: BeginDays, private readonly engine: Engine) {}

  @Post()
  @AudienceOf('admin')
  async move(@Body() { to }: MoveClockBody): Promise<Answer> {
    this.clock.moveTo(to);
    await this.days.begin();
    const position = await this.engine.settle(SETTLE_MS);
    return new Answer(CREATED, {}, { now: this.clock.now(), position: String(position) });
  }
}
