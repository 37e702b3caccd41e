import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { PayContestPrizesWhenAwardRecorded } from './pay-contest-prizes-when-award-recorded.process';

@Module({ imports: [AllowanceModule], providers: [PayContestPrizesWhenAwardRecorded] })
export class PayContestPrizesWhenAwardRecordedModule {}
