export { calendarContext } from './calendar.declaration';
export { DayBegan } from './calendar.events';
