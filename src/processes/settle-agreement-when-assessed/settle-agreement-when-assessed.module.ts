import { Module } from '@nestjs/common';
import { SettleAgreementWhenAssessed } from './settle-agreement-when-assessed.process';

@Module({ providers: [SettleAgreementWhenAssessed] })
export class SettleAgreementWhenAssessedModule {}
