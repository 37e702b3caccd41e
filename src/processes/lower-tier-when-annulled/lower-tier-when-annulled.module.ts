import { Module } from '@nestjs/common';
import { LowerTierWhenAnnulled } from './lower-tier-when-annulled.process';

@Module({ providers: [LowerTierWhenAnnulled] })
export class LowerTierWhenAnnulledModule {}
