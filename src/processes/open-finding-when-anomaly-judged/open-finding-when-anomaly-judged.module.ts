import { Module } from '@nestjs/common';
import { OpenFindingWhenAnomalyJudged } from './open-finding-when-anomaly-judged.process';

@Module({ providers: [OpenFindingWhenAnomalyJudged] })
export class OpenFindingWhenAnomalyJudgedModule {}
