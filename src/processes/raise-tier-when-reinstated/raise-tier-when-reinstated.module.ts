import { Module } from '@nestjs/common';
import { RaiseTierWhenReinstated } from './raise-tier-when-reinstated.process';

@Module({ providers: [RaiseTierWhenReinstated] })
export class RaiseTierWhenReinstatedModule {}
