import { Module } from '@nestjs/common';
import { WorkerPassportController } from './worker-passport.controller';
import { WorkerPassports } from './worker-passport.query';

@Module({ controllers: [WorkerPassportController], providers: [WorkerPassports] })
export class WorkerPassportModule {}
