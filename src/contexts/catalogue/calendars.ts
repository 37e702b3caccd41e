import stateCouncil from './calendars/cn-state-council.json';
import { WorkingCalendar, workingCalendar } from './working-calendar';

/** The calendar that packs call `CN-STATE-COUNCIL`. */
export const STATE_COUNCIL_CALENDAR: WorkingCalendar = workingCalendar(stateCouncil);

const CALENDARS: readonly WorkingCalendar[] = [STATE_COUNCIL_CALENDAR];

export const calendarNamed = (calendarId: string): WorkingCalendar | undefined =>
  CALENDARS.find((calendar) => calendar.calendarId === calendarId);
