export { accessContext } from './access.declaration';
export { DaySealed, ReadingsExpired } from './access.events';
export { READING_LOG, readingLog } from './reading-log';
export { ReadingRetention } from './reading-retention.port';
