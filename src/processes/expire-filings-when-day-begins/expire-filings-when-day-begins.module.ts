import { Module } from '@nestjs/common';
import { AccreditationModule } from '../../contexts/accreditation/services';
import { ExpireFilingsWhenDayBegins } from './expire-filings-when-day-begins.process';

@Module({ imports: [AccreditationModule], providers: [ExpireFilingsWhenDayBegins] })
export class ExpireFilingsWhenDayBeginsModule {}
