import { Module } from '@nestjs/common';
import { JoinCareersWhenRecordsJoined } from './join-careers-when-records-joined.process';

@Module({ providers: [JoinCareersWhenRecordsJoined] })
export class JoinCareersWhenRecordsJoinedModule {}
