import { Module } from '@nestjs/common';
import { RaiseTierWhenCertified } from './raise-tier-when-certified.process';

@Module({ providers: [RaiseTierWhenCertified] })
export class RaiseTierWhenCertifiedModule {}
