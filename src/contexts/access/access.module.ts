import { Module } from '@nestjs/common';
import { ExpireReadingsHandler } from './expire-readings/expire-readings.handler';
import { SealDayHandler } from './seal-day/seal-day.handler';

@Module({ providers: [SealDayHandler, ExpireReadingsHandler] })
export class SealedAccessModule {}
