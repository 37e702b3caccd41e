import { Module } from '@nestjs/common';
import { ListedPeople } from './listed-people.provider';
import { WorkerListController } from './worker-list.controller';
import { WorkerList } from './worker-list.query';

@Module({ controllers: [WorkerListController], providers: [WorkerList, ListedPeople] })
export class WorkerListModule {}
