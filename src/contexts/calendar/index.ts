export { BeginDays } from './begin-day/begin-days.provider';
export { calendarContext } from './calendar.declaration';
export { DayBegan } from './calendar.events';
