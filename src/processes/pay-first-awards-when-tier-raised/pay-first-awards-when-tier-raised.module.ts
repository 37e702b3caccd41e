import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { PayFirstAwardsWhenTierRaised } from './pay-first-awards-when-tier-raised.process';

@Module({ imports: [AllowanceModule], providers: [PayFirstAwardsWhenTierRaised] })
export class PayFirstAwardsWhenTierRaisedModule {}
