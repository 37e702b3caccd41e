export { accessContext } from './access.declaration';
export { DaySealed } from './access.events';
export { readingLog } from './reading-log';
