import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleTeamLeaderAllowanceWhenPostMoves } from './settle-team-leader-allowance-when-post-moves.process';

@Module({ imports: [AllowanceModule], providers: [SettleTeamLeaderAllowanceWhenPostMoves] })
export class SettleTeamLeaderAllowanceWhenPostMovesModule {}
