import { Module } from '@nestjs/common';
import { LowerTierWhenRecognitionEnds } from './lower-tier-when-recognition-ends.process';

@Module({ providers: [LowerTierWhenRecognitionEnds] })
export class LowerTierWhenRecognitionEndsModule {}
