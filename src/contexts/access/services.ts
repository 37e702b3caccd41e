export { ExpireReadingsCommand } from './expire-readings/expire-readings.handler';
export { SealedAccessModule } from './access.module';
export { READING_LOG, SealDayCommand } from './seal-day/seal-day.handler';
