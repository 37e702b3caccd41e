import { Module } from '@nestjs/common';
import { AllowanceModule } from '../../contexts/allowance/services';
import { WorkerPassportController } from './worker-passport.controller';
import { WorkerPassports } from './worker-passport.query';

@Module({ imports: [AllowanceModule], controllers: [WorkerPassportController], providers: [WorkerPassports], exports: [WorkerPassports] })
export class WorkerPassportModule {}
