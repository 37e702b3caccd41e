import { Module } from '@nestjs/common';
import { BeginDays } from './begin-day/begin-days.provider';

@Module({ providers: [BeginDays], exports: [BeginDays] })
export class CalendarModule {}
