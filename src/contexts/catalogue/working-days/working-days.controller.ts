import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AUDIENCES, ENTERPRISE_ROLES } from '../../../access/audience';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import { addDays, Day, day } from '../../../kernel/day';
import { CALENDAR_NAMES } from '../calendar.shelf';
import { isWorkingDay, WorkingCalendar, workingCalendar } from '../working-calendar';
import { CalendarsAsKnown } from './calendars-as-known.provider';
import { WorkingDaysQuery } from './working-days.dto';

@ApiTags('catalogues')
@Controller('v1/catalogues/working-days')
export class WorkingDaysController {
  constructor(private readonly calendars: CalendarsAsKnown) {}

  /** The working days of a year. Until its notice is published only weekends count, and a day computed in it may still move. */
  @Get()
  @AudienceOf(...AUDIENCES)
  @ByRole(...ENTERPRISE_ROLES)
  async year(@Query() { calendarId = CALENDAR_NAMES[0]!, year }: WorkingDaysQuery, @AsKnown() asOf: AsKnownThen): Promise<object> {
    const { document, atPosition } = await this.calendars.named(calendarId, asOf);
    const calendar = workingCalendar(found(document));
    const last = [...calendar.publishedYears].sort().at(-1);
    return answeredAsOf(asOf, atPosition, {
      calendarId,
      year,
      isPublished: calendar.publishedYears.has(year),
      source: `${calendarId}@${last}`,
      workingDays: workingDaysOf(calendar, year),
    });
  }
}

function workingDaysOf(calendar: WorkingCalendar, year: string): readonly Day[] {
  const days: Day[] = [];
  for (let each = day(`${year}-01-01`); each.startsWith(year); each = addDays(each, 1)) if (isWorkingDay(each, calendar)) days.push(each);
  return days;
}
