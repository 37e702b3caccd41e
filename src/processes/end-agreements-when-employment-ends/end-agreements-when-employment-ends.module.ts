import { Module } from '@nestjs/common';
import { EndAgreementsWhenEmploymentEnds } from './end-agreements-when-employment-ends.process';

@Module({ providers: [EndAgreementsWhenEmploymentEnds] })
export class EndAgreementsWhenEmploymentEndsModule {}
