import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleSkillAllowanceWhenCertificateSuspended } from './settle-skill-allowance-when-certificate-suspended.process';

@Module({ imports: [AllowanceModule], providers: [SettleSkillAllowanceWhenCertificateSuspended] })
export class SettleSkillAllowanceWhenCertificateSuspendedModule {}
