import { Module } from '@nestjs/common';
import { AccreditationModule } from '../../contexts/accreditation/services';
import { WarnOfRenewalWhenDayBegins } from './warn-of-renewal-when-day-begins.process';

@Module({ imports: [AccreditationModule], providers: [WarnOfRenewalWhenDayBegins] })
export class WarnOfRenewalWhenDayBeginsModule {}
