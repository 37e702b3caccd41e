import { Module } from '@nestjs/common';
import { ProposeRecoveryWhenAnnulled } from './propose-recovery-when-annulled.process';

@Module({ providers: [ProposeRecoveryWhenAnnulled] })
export class ProposeRecoveryWhenAnnulledModule {}
