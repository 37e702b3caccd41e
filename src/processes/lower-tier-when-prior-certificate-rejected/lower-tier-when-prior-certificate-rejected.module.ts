import { Module } from '@nestjs/common';
import { LowerTierWhenPriorCertificateRejected } from './lower-tier-when-prior-certificate-rejected.process';

@Module({ providers: [LowerTierWhenPriorCertificateRejected] })
export class LowerTierWhenPriorCertificateRejectedModule {}
