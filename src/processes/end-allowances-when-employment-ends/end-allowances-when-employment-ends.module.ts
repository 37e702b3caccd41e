import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { EndAllowancesWhenEmploymentEnds } from './end-allowances-when-employment-ends.process';

@Module({ imports: [AllowanceModule], providers: [EndAllowancesWhenEmploymentEnds] })
export class EndAllowancesWhenEmploymentEndsModule {}
