import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AudienceOf } from '../../../http/audience.decorator';
import { found } from '../../../http/refused';
import { addDays, Day, day } from '../../../kernel/day';
import { CALENDAR_NAMES, calendarEvidence, isYearPublished } from '../calendar-shelf.provider';
import { isWorkingDay, WorkingCalendar } from '../working-calendar';
import { WorkingDaysQuery } from './working-days.dto';

@ApiTags('catalogues')
@Controller('v1/catalogues/working-days')
export class WorkingDaysController {
  /** The working days of a year. Until its notice is published only weekends count, and a day computed in it may still move. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor', 'payroll', 'worker', 'admin')
  year(@Query() { calendarId = CALENDAR_NAMES[0]!, year }: WorkingDaysQuery): object {
    const { value, source } = calendarEvidence(calendarId);
    return { calendarId, year, isPublished: isYearPublished(calendarId, year), source, workingDays: workingDaysOf(found(value), year) };
  }
}

function workingDaysOf(calendar: WorkingCalendar, year: string): readonly Day[] {
  const days: Day[] = [];
  for (let each = day(`${year}-01-01`); each.startsWith(year); each = addDays(each, 1)) if (isWorkingDay(each, calendar)) days.push(each);
  return days;
}
