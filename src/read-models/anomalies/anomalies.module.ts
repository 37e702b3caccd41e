import { Module } from '@nestjs/common';
import { AnomaliesController } from './anomalies.controller';
import { Anomalies } from './anomalies.query';
import { FilingsThen } from './filings-then.provider';

@Module({ controllers: [AnomaliesController], providers: [Anomalies, FilingsThen], exports: [Anomalies] })
export class AnomaliesModule {}
