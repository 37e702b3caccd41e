export { ExpireReadingsCommand } from './expire-readings/expire-readings.handler';
export { SealedAccessModule } from './access.module';
export { SealDayCommand } from './seal-day/seal-day.handler';
