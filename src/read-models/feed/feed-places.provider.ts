import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { problem } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { FeedBell } from './feed-bell.provider';

/** Streams and waiting pages open at a time: of one enterprise, so that it leaves room for others, and in this instance, some 100 KB each with a full page. */
export const MAX_STREAMS_OF_ENTERPRISE = 8;
const MAX_STREAMS = 400;

/** What somebody listens by, until it ends or is ended. */
export interface Place {
  readonly ending: AbortController;
  leave(): void;
}

/** Room for those who listen, and their end when the service stops. */
@Injectable()
export class FeedPlaces implements BeforeApplicationShutdown {
  private readonly taken = new Map<Place, Uuid>();
  private isStopping = false;

  constructor(private readonly bell: FeedBell) {}

  /** @throws Refused FEED_STREAMS_EXHAUSTED, or UNAVAILABLE where the service is about to end */
  take(tenant: Uuid): Place {
    if (this.isStopping) throw problem('UNAVAILABLE');
    const own = [...this.taken.values()].filter((each) => each === tenant).length;
    if (own >= MAX_STREAMS_OF_ENTERPRISE) throw problem('FEED_STREAMS_EXHAUSTED', { limit: MAX_STREAMS_OF_ENTERPRISE });
    if (this.taken.size >= MAX_STREAMS) throw problem('UNAVAILABLE');
    const place: Place = { ending: new AbortController(), leave: () => void this.taken.delete(place) };
    this.taken.set(place, tenant);
    return place;
  }

  /** Before the server waits for its connections, which these would keep open. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const { ending } of this.taken.keys()) ending.abort();
    await this.bell.silent();
  }
}
