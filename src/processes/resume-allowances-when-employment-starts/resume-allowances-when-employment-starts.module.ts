import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance';
import { WorkforceModule } from '../../contexts/workforce';
import { ResumeAllowancesWhenEmploymentStarts } from './resume-allowances-when-employment-starts.process';

@Module({ imports: [AllowanceModule, WorkforceModule], providers: [ResumeAllowancesWhenEmploymentStarts] })
export class ResumeAllowancesWhenEmploymentStartsModule {}
