import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { WorkforceModule } from '../../contexts/workforce/services';
import { ResumeAllowancesWhenEmploymentStarts } from './resume-allowances-when-employment-starts.process';

@Module({ imports: [AllowanceModule, WorkforceModule], providers: [ResumeAllowancesWhenEmploymentStarts] })
export class ResumeAllowancesWhenEmploymentStartsModule {}
