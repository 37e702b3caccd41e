export { BeginDays } from './begin-day/begin-days.provider';
export { CalendarModule } from './calendar.module';
