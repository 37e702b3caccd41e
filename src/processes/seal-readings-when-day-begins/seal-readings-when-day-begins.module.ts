import { Module } from '@nestjs/common';
import { SealedAccessModule } from '../../contexts/access/services';
import { SealReadingsWhenDayBegins } from './seal-readings-when-day-begins.process';

@Module({ imports: [SealedAccessModule], providers: [SealReadingsWhenDayBegins] })
export class SealReadingsWhenDayBeginsModule {}
