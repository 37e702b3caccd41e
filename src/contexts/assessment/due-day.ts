import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import { addWorkingDays, calendarNamed, PolicyPack } from '../catalogue';

/** The last of so many working days after a day, by the calendar that the pack names; a deadline of none is the day itself. */
export function dueDay(from: Day, workingDays: number, { notice: { calendar } }: PolicyPack): Day | Refusal<'CALENDAR_UNKNOWN'> {
  const working = calendarNamed(calendar);
  if (!working) return refuse('CALENDAR_UNKNOWN', { calendar });
  return workingDays === 0 ? from : addWorkingDays(from, workingDays, working);
}
