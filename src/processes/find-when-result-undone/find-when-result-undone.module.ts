import { Module } from '@nestjs/common';
import { FindWhenResultUndone } from './find-when-result-undone.process';

@Module({ providers: [FindWhenResultUndone] })
export class FindWhenResultUndoneModule {}
