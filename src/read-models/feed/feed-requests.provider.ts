import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_PAGE } from '../../http/lists/cursors.provider';
import { invalid, problem } from '../../http/problems/refused';
import { Clock, CLOCK } from '../../kernel/clock';
import { FEED_POSITION, FeedAskedQuery } from './feed.dto';
import { firstMomentOf } from './feed-start';
import type { FeedAsked, FeedStart } from './feed.query';
import { wantedTypes } from './wanted-types';

/** What a request for the feed asks for. */
@Injectable()
export class FeedRequests {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @throws Refused where the start is named twice, lies in the future, or a type is none */
  asked({ after, updatedSince, limit, types }: FeedAskedQuery): FeedAsked {
    if (after !== undefined && updatedSince !== undefined) throw problem('FEED_START_AMBIGUOUS');
    return {
      start: updatedSince === undefined ? { after: BigInt(after ?? 0) } : this.since(updatedSince),
      limit: Number(limit ?? DEFAULT_PAGE),
      types: storedTypes(types),
    };
  }

  /** Of a stream that is opened again: behind the last event that came through, whatever its address says (HTML, server-sent events). */
  resumed(query: FeedAskedQuery, lastEventId: string | undefined): FeedAsked {
    if (lastEventId === undefined || lastEventId === '') return this.asked(query);
    if (!FEED_POSITION.test(lastEventId)) throw invalid('/Last-Event-ID', 'FIELD_NOT_PATTERN', { pattern: FEED_POSITION.source });
    return { ...this.asked({ ...query, updatedSince: undefined, after: lastEventId }) };
  }

  private since(text: string): FeedStart {
    const since = firstMomentOf(text);
    if (!since) throw invalid('/updatedSince', 'FIELD_NOT_MOMENT');
    if (since > this.clock.now()) throw invalid('/updatedSince', 'FIELD_IN_FUTURE');
    return { since };
  }
}

function storedTypes(list: string | undefined): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const wanted = wantedTypes(list);
  if ('unknown' in wanted) throw problem('FEED_TYPE_UNKNOWN', { type: wanted.unknown });
  return wanted.stored;
}
