import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleAllowancesWhenRecordsLinked } from './settle-allowances-when-records-linked.process';

@Module({ imports: [AllowanceModule], providers: [SettleAllowancesWhenRecordsLinked] })
export class SettleAllowancesWhenRecordsLinkedModule {}
