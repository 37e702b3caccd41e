import { Module } from '@nestjs/common';
import { CareerModule } from '../../contexts/career/services';
import { ExpireAppointmentsWhenDayBegins } from './expire-appointments-when-day-begins.process';

@Module({ imports: [CareerModule], providers: [ExpireAppointmentsWhenDayBegins] })
export class ExpireAppointmentsWhenDayBeginsModule {}
