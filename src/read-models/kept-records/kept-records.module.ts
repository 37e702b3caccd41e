import { Module } from '@nestjs/common';
import { ScheduledRecords } from './kept-records.query';

@Module({ providers: [ScheduledRecords], exports: [ScheduledRecords] })
export class KeptRecordsModule {}
