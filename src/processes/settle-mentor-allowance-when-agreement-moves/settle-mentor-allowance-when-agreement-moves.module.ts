import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { SettleMentorAllowanceWhenAgreementMoves } from './settle-mentor-allowance-when-agreement-moves.process';

@Module({ imports: [AllowanceModule], providers: [SettleMentorAllowanceWhenAgreementMoves] })
export class SettleMentorAllowanceWhenAgreementMovesModule {}
