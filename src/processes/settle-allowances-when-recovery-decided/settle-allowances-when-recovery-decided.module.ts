import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleAllowancesWhenRecoveryDecided } from './settle-allowances-when-recovery-decided.process';

@Module({ imports: [AllowanceModule], providers: [SettleAllowancesWhenRecoveryDecided] })
export class SettleAllowancesWhenRecoveryDecidedModule {}
