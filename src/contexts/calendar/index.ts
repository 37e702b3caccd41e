export { BeginDays } from './begin-day/begin-days.provider';
export { CalendarModule } from './calendar.module';
export { calendarContext } from './calendar.declaration';
export { DayBegan } from './calendar.events';
