import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types.controller';
import { FeedController } from './feed.controller';
import { FeedQuery } from './feed.query';
import { FeedRequests } from './feed-requests.provider';

@Module({ controllers: [FeedController, EventTypesController], providers: [FeedQuery, FeedRequests] })
export class FeedModule {}
