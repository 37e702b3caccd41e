import { Module } from '@nestjs/common';
import { WorkListController } from './work-list.controller';
import { WorkLists } from './work-list.query';

@Module({ controllers: [WorkListController], providers: [WorkLists] })
export class WorkListModule {}
