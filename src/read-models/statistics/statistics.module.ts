import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller';
import { StatisticsOf } from './statistics.query';
import { StatisticsPolicyOf } from './statistics-policy.provider';

@Module({ controllers: [StatisticsController], providers: [StatisticsOf, StatisticsPolicyOf] })
export class StatisticsModule {}
