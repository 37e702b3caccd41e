import { Module } from '@nestjs/common';
import { AccreditationModule } from '../../contexts/accreditation/services';
import { BanRefilingWhenFilingCancelled } from './ban-refiling-when-filing-cancelled.process';

@Module({ imports: [AccreditationModule], providers: [BanRefilingWhenFilingCancelled] })
export class BanRefilingWhenFilingCancelledModule {}
