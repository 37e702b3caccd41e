import { Module } from '@nestjs/common';
import { AssessmentModule } from '../../contexts/assessment/services';
import { DestroyDataWhenErased } from './destroy-data-when-erased.process';

@Module({ imports: [AssessmentModule], providers: [DestroyDataWhenErased] })
export class DestroyDataWhenErasedModule {}
