import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { OverturnRecoveriesWhenReinstated } from './overturn-recoveries-when-reinstated.process';

@Module({ imports: [AllowanceModule], providers: [OverturnRecoveriesWhenReinstated] })
export class OverturnRecoveriesWhenReinstatedModule {}
