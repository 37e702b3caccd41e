import { Module } from '@nestjs/common';
import { WorkforceModule } from '../../contexts/workforce/services';
import { ReadingsController } from './readings.controller';

@Module({ imports: [WorkforceModule], controllers: [ReadingsController] })
export class ReadingsModule {}
