import { DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Meters } from './meters.provider';
import { MetricsController } from './metrics.controller';
import { ReaderLag } from './reader-lag.provider';

@Module({})
export class HealthModule {
  static of(meters: Meters): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController, MetricsController],
      providers: [{ provide: Meters, useValue: meters }, ReaderLag],
    };
  }
}
