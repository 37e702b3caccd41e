import { Module } from '@nestjs/common';
import { CareerModule } from '../../contexts/career/services';
import { WarnOfTermReviewWhenDayBegins } from './warn-of-term-review-when-day-begins.process';

@Module({ imports: [CareerModule], providers: [WarnOfTermReviewWhenDayBegins] })
export class WarnOfTermReviewWhenDayBeginsModule {}
