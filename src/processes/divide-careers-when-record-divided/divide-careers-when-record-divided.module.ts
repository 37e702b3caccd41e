import { Module } from '@nestjs/common';
import { DivideCareersWhenRecordDivided } from './divide-careers-when-record-divided.process';

@Module({ providers: [DivideCareersWhenRecordDivided] })
export class DivideCareersWhenRecordDividedModule {}
