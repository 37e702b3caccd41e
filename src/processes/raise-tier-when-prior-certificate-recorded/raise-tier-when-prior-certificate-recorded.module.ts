import { Module } from '@nestjs/common';
import { RaiseTierWhenPriorCertificateRecorded } from './raise-tier-when-prior-certificate-recorded.process';

@Module({ providers: [RaiseTierWhenPriorCertificateRecorded] })
export class RaiseTierWhenPriorCertificateRecordedModule {}
