import { Module } from '@nestjs/common';
import { WorkforceModule } from '../../contexts/workforce/services';
import { ProposeErasuresWhenDayBegins } from './propose-erasures-when-day-begins.process';

@Module({ imports: [WorkforceModule], providers: [ProposeErasuresWhenDayBegins] })
export class ProposeErasuresWhenDayBeginsModule {}
