import { Module } from '@nestjs/common';
import { CalendarModule } from '../contexts/calendar/services';
import { MoveClockController } from './move-clock.controller';

@Module({ imports: [CalendarModule], controllers: [MoveClockController] })
export class SandboxModule {}
