import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleSkillAllowanceWhenTierMoves } from './settle-skill-allowance-when-tier-moves.process';

@Module({ imports: [AllowanceModule], providers: [SettleSkillAllowanceWhenTierMoves] })
export class SettleSkillAllowanceWhenTierMovesModule {}
