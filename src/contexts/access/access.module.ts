import { Module } from '@nestjs/common';
import { SealDayHandler } from './seal-day/seal-day.handler';

@Module({ providers: [SealDayHandler] })
export class SealedAccessModule {}
