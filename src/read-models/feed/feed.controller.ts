import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Answer } from '../../http/answer';
import { positionOf } from '../../http/as-of.pipe';
import { KeepsNoPast } from '../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/audience.decorator';
import { found, problem } from '../../http/refused';
import type { Seen } from '../../projecting/read-models.provider';
import { cloudEventOf } from './cloud-event';
import { FeedRequests } from './feed-requests.provider';
import { FeedAskedQuery } from './feed.dto';
import { FeedPage, FeedQuery, FeedReader } from './feed.query';

const OK = 200;
/** CloudEvents 1.0, JSON format, batched content mode. */
const BATCH = 'application/cloudevents-batch+json';

@ApiTags('events')
@Controller('v1/events')
@KeepsNoPast('The feed is the order in which things came to be known: a position in it says up to where')
export class FeedController {
  constructor(private readonly feed: FeedQuery, private readonly requests: FeedRequests) {}

  /**
   * What happened that pay follows from, without a gap: whoever goes on behind a position gets every later event, in order. As a page of
   * CloudEvents, or as a bare batch of them.
   */
  @Get()
  @AudienceOf('payroll', 'enterprise')
  @ApiProduces('application/json', BATCH)
  async events(@Query() query: FeedAskedQuery, @CalledBy() caller: Caller, @Headers('accept') accept = ''): Promise<Answer> {
    const seen = await this.feed.page(readerOf(caller), this.requests.asked(query), positionOf(query.minPosition));
    const { startedAfter, head } = seen.value;
    if (startedAfter > head) throw problem('FEED_POSITION_AHEAD', { from: String(startedAfter), last: String(head) });
    return accept.includes(BATCH) ? batch(seen) : page(seen, query.updatedSince !== undefined);
  }
}

/** A key of these audiences is bound to an enterprise. */
const readerOf = (caller: Caller): FeedReader => ({ audience: caller.audience, region: caller.region, tenant: found(caller.tenant) });

/** As long as nothing was added to the feed, the same question has the same answer. */
const tagOf = (head: bigint, form = ''): string => `W/"f${head}${form}"`;
const headersOf = (etag: string): Record<string, string> => ({ etag, 'cache-control': 'private, no-cache', vary: 'Accept, Authorization' });

function page({ value: { startedAfter, events, nextAfter, head }, atPosition }: Seen<FeedPage>, isFromMoment: boolean): Answer {
  const started = isFromMoment ? { startedAfter: String(startedAfter) } : {};
  return new Answer(OK, headersOf(tagOf(head)), {
    events: events.map(cloudEventOf), ...started, nextAfter: String(nextAfter), head: String(head), atPosition: String(atPosition),
  });
}

/** The format has no room for anything but the events: where it goes on is said in a header. */
const batch = ({ value: { events, nextAfter, head } }: Seen<FeedPage>): Answer =>
  new Answer(OK, { ...headersOf(tagOf(head, '-batch')), 'content-type': BATCH, 'feed-next-after': String(nextAfter), 'feed-head': String(head) }, events.map(cloudEventOf));
