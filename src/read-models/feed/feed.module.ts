import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types.controller';
import { FeedController } from './feed.controller';
import { FeedBell } from './feed-bell.provider';
import { FeedPlaces } from './feed-places.provider';
import { FeedQuery } from './feed.query';
import { FeedRequests } from './feed-requests.provider';
import { FeedStreams } from './feed-streams.provider';
import { FeedWaits } from './feed-waits.provider';

@Module({
  controllers: [FeedController, EventTypesController],
  providers: [FeedQuery, FeedRequests, FeedBell, FeedPlaces, FeedStreams, FeedWaits],
  exports: [FeedQuery],
})
export class FeedModule {}
