import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { CalendarYearBody } from './publish-calendar-year.dto';
import { PublishCalendarYearCommand } from './publish-calendar-year.handler';

@ApiTags('catalogues')
@Controller('v1/catalogues/working-days/years')
export class PublishCalendarYearController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The notice of a year, once; ends of notices that were computed earlier stay as they are. */
  @Post()
  @AudienceOf('admin')
  async publish(@Body() body: CalendarYearBody, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { calendarId, year, documentNo } = body;
    const intent = {
      calendarKey: this.ids.of('working-calendar', calendarId),
      calendarId,
      year,
      off: body.off.map((span) => ({ ...span })),
      on: [...body.on],
      documentNo,
    };
    const outcome = await this.commands.execute<PublishCalendarYearCommand, Outcome>(new PublishCalendarYearCommand(intent, envelope));
    return created(`/v1/catalogues/working-days?calendarId=${calendarId}&year=${year}`, outcome, { calendarId, year });
  }
}
