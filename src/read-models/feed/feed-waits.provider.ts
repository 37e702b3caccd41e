import { Injectable } from '@nestjs/common';
import type { Patience } from '../../http/edge/patience';
import type { Position } from '../../ledger/event-store.port';
import type { Seen } from '../../projecting/querying/read-models.provider';
import { FeedBell } from './feed-bell.provider';
import { FeedPlaces } from './feed-places.provider';
import { FeedAsked, FeedPage, FeedQuery, FeedReader } from './feed.query';

/** A page as soon as there is something on it. */
@Injectable()
export class FeedWaits {
  constructor(
    private readonly feed: FeedQuery,
    private readonly bell: FeedBell,
    private readonly places: FeedPlaces,
  ) {}

  /** At once where there is something, or after the time; an empty page then. @throws Refused where there is no room to wait */
  async page(reader: FeedReader, asked: FeedAsked, minPosition: Position, patience: Patience): Promise<Seen<FeedPage>> {
    const seen = await this.feed.page(reader, asked, minPosition);
    if (patience.waitMs === 0 || hasAnswer(seen.value)) return seen;
    const { ending, leave } = this.places.take(reader.tenant);
    const takeBack = patience.onGone(() => ending.abort());
    try {
      return await this.later(reader, asked, seen, { deadline: performance.now() + patience.waitMs, signal: ending.signal });
    } finally {
      takeBack();
      leave();
    }
  }

  /** What came in between may be of types that were not asked for: it is gone past, and waited for on. */
  private async later(
    reader: FeedReader,
    asked: FeedAsked,
    first: Seen<FeedPage>,
    { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal },
  ): Promise<Seen<FeedPage>> {
    let seen = first;
    while (!hasAnswer(seen.value)) {
      const { head, nextAfter } = seen.value;
      if (!(await this.bell.movedBeyond(head, reader.tenant, Math.max(0, deadline - performance.now()), signal))) break;
      seen = await this.feed.page(reader, { ...asked, start: { after: nextAfter } });
    }
    return { ...seen, value: { ...seen.value, startedAfter: first.value.startedAfter } };
  }
}

/** Ahead of the head there is nothing to wait for: it is refused. */
const hasAnswer = ({ events, startedAfter, head }: FeedPage): boolean => events.length > 0 || startedAfter > head;
