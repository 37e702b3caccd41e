import { Module } from '@nestjs/common';
import { FilingPractice } from './filing-practice.query';

@Module({ providers: [FilingPractice], exports: [FilingPractice] })
export class FilingPracticeModule {}
