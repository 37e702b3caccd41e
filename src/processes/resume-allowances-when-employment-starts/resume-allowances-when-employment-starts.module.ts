import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance';
import { ResumeAllowancesWhenEmploymentStarts } from './resume-allowances-when-employment-starts.process';

@Module({ imports: [AllowanceModule], providers: [ResumeAllowancesWhenEmploymentStarts] })
export class ResumeAllowancesWhenEmploymentStartsModule {}
