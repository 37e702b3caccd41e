import { Module } from '@nestjs/common';
import { RaiseTierWhenRecognised } from './raise-tier-when-recognised.process';

@Module({ providers: [RaiseTierWhenRecognised] })
export class RaiseTierWhenRecognisedModule {}
