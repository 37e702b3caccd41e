import { Module } from '@nestjs/common';
import { AssessmentModule } from '../../contexts/assessment/services';
import { CloseNoticeWhenDayBegins } from './close-notice-when-day-begins.process';

@Module({ imports: [AssessmentModule], providers: [CloseNoticeWhenDayBegins] })
export class CloseNoticeWhenDayBeginsModule {}
