import { Module } from '@nestjs/common';
import { EndAgreementsWhenMentorFalls } from './end-agreements-when-mentor-falls.process';

@Module({ providers: [EndAgreementsWhenMentorFalls] })
export class EndAgreementsWhenMentorFallsModule {}
