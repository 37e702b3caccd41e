import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../access/caller';
import { DeclaredAnswer } from '../../http/description/declared-answer.decorator';
import { Answer } from '../../http/answers/answer';
import { positionOf } from '../../http/requests/as-of.pipe';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { AT_ONCE, patienceOf } from '../../http/edge/patience';
import { found, problem } from '../../http/problems/refused';
import type { Seen } from '../../projecting/querying/read-models.provider';
import { cloudEventAt } from './cloud-event';
import { FeedRequests } from './feed-requests.provider';
import { FEED_BATCH_SCHEMA, FEED_PAGE_SCHEMA } from './feed-schema';
import { FeedStreams } from './feed-streams.provider';
import { FEED_POSITION, FeedAskedQuery } from './feed.dto';
import { FeedWaits } from './feed-waits.provider';
import type { FeedPage, FeedReader } from './feed.query';

const OK = 200;
/** CloudEvents 1.0, JSON format, batched content mode. */
const BATCH = 'application/cloudevents-batch+json';
const STREAM = 'text/event-stream';

@ApiTags('events')
@Controller('v1/events')
@KeepsNoPast('The feed is the order in which things came to be known: a position in it says up to where')
export class FeedController {
  constructor(
    private readonly feed: FeedWaits,
    private readonly requests: FeedRequests,
    private readonly streams: FeedStreams,
  ) {}

  /**
   * What happened that pay follows from, without a gap: whoever goes on behind a position gets every later event, in order. As a page of
   * CloudEvents, at once or as soon as there is one, as a bare batch of them, or live as server-sent events.
   */
  @Get()
  @AudienceOf('payroll', 'enterprise')
  @ApiProduces('application/json', BATCH, STREAM)
  @DeclaredAnswer({ 'application/json': FEED_PAGE_SCHEMA, [BATCH]: FEED_BATCH_SCHEMA })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Of a stream that is opened again: it goes on behind this event, whatever after and updatedSince say',
    schema: { type: 'string', pattern: FEED_POSITION.source },
  })
  async events(@Query() query: FeedAskedQuery, @CalledBy() caller: Caller, @Req() request: FastifyRequest): Promise<Answer> {
    const { method, headers } = request;
    const accept = method === 'GET' ? (headers.accept ?? '') : '';
    const isLive = accept.includes(STREAM);
    const [reader, asked] = [
      readerOf(caller),
      isLive ? this.requests.resumed(query, headers['last-event-id'] as string | undefined) : this.requests.asked(query),
    ];
    const seen = await this.feed.page(reader, asked, positionOf(query.minPosition), isLive ? AT_ONCE : patienceOf(query.wait, request));
    const { startedAfter, head } = seen.value;
    if (startedAfter > head) throw problem('FEED_POSITION_AHEAD', { from: String(startedAfter), last: String(head) });
    if (isLive) return new Answer(OK, STREAM_HEADERS, this.streams.follow(reader, startedAfter, asked.types, originOf(request)));
    return accept.includes(BATCH) ? batch(seen, originOf(request)) : page(seen, originOf(request), query.updatedSince !== undefined);
  }
}

/** No proxy is to gather what is sent as it comes; the connection is for one stream, and ends with it. */
const STREAM_HEADERS = {
  'content-type': STREAM,
  'cache-control': 'private, no-cache',
  'x-accel-buffering': 'no',
  connection: 'close',
  vary: 'Accept, Authorization',
};

/** A key of these audiences is bound to an enterprise. */
const readerOf = (caller: Caller): FeedReader => ({ audience: caller.audience, region: caller.region, tenant: found(caller.tenant) });

/** The address by which this reader comes; what stands before the service may speak another protocol, and is believed about it where TRUSTED_PROXIES names it. */
const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/** As long as nothing was added to the feed, the same question has the same answer. */
const tagOf = (head: bigint, form = ''): string => `W/"f${head}${form}"`;
const headersOf = (etag: string): Record<string, string> => ({ etag, 'cache-control': 'private, no-cache', vary: 'Accept, Authorization' });

function page(
  { value: { startedAfter, events, nextAfter, head }, atPosition }: Seen<FeedPage>,
  origin: string,
  isFromMoment: boolean,
): Answer {
  const started = isFromMoment ? { startedAtPosition: String(startedAfter + 1n) } : {};
  return new Answer(OK, headersOf(tagOf(head)), {
    events: events.map(cloudEventAt(origin)),
    ...started,
    nextAfter: String(nextAfter),
    head: String(head),
    atPosition: String(atPosition),
  });
}

/** The format has no room for anything but the events: where it goes on is said in a header. */
const batch = ({ value: { events, nextAfter, head } }: Seen<FeedPage>, origin: string): Answer =>
  new Answer(
    OK,
    { ...headersOf(tagOf(head, '-batch')), 'content-type': BATCH, 'feed-next-after': String(nextAfter), 'feed-head': String(head) },
    events.map(cloudEventAt(origin)),
  );
