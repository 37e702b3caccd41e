import { Module } from '@nestjs/common';
import { ListedPeople } from '../worker-list/listed-people.provider';
import { FoundWorkers } from './found-workers.query';
import { WorkerSearchController } from './worker-search.controller';

@Module({ controllers: [WorkerSearchController], providers: [FoundWorkers, ListedPeople] })
export class WorkerSearchModule {}
