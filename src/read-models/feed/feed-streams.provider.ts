import { Readable } from 'node:stream';
import { BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { MAX_PAGE } from '../../http/cursors.provider';
import { problem } from '../../http/refused';
import type { Uuid } from '../../kernel/uuid';
import { cloudEventOf } from './cloud-event';
import { frameOf, heartbeatAt, STREAM_OPENING } from './event-stream';
import { FeedBell } from './feed-bell.provider';
import { FeedQuery, FeedReader } from './feed.query';

/** Streams open at a time: of one enterprise, so that it leaves room for others, and in this instance, some 100 KB each with a full page. */
export const MAX_STREAMS_OF_ENTERPRISE = 8;
const MAX_STREAMS = 400;
/** Quiet for so long, a stream says that it is still there: proxies close after 30 to 60 s. */
const HEARTBEAT_MS = 10_000;
/** A stream ends then and the reader comes back with its key: one that was revoked meanwhile does not. */
const LONGEST_STREAM_MS = 15 * 60_000;
/** A reader that takes nothing any more is cut off so long after its stream should have ended. */
const GRACE_MS = 1_000;

/** Text as it is told. A reader that goes ends the telling at once, though it is waiting for the next event just then: `Readable.from` would wait with it. */
class Telling extends Readable {
  constructor(private readonly texts: AsyncGenerator<string>, private readonly ending: AbortController) {
    super();
  }

  override _read(): void {
    void this.texts.next().then(({ done, value }) => this.destroyed || this.push(done ? null : value), (fault: Error) => this.destroy(fault));
  }

  override _destroy(fault: Error | null, done: (fault: Error | null) => void): void {
    this.ending.abort();
    done(fault);
  }
}

interface Open {
  readonly tenant: Uuid;
  readonly ending: AbortController;
}

/** Feeds as they grow, for as long as their readers listen. */
@Injectable()
export class FeedStreams implements BeforeApplicationShutdown {
  private readonly log = new Logger('feed');
  private readonly open = new Set<Open>();
  private isStopping = false;

  constructor(private readonly feed: FeedQuery, private readonly bell: FeedBell) {}

  /** @throws Refused FEED_STREAMS_EXHAUSTED, or UNAVAILABLE where the service is about to end */
  follow(reader: FeedReader, after: bigint, types: readonly string[] | undefined): Readable {
    this.mustHaveRoom(reader.tenant);
    const ending = new AbortController();
    const stream = new Telling(this.told(reader, after, types, ending.signal), ending);
    const place = { tenant: reader.tenant, ending };
    const life = setTimeout(() => ending.abort(), LONGEST_STREAM_MS);
    this.open.add(place);
    let cut: NodeJS.Timeout | undefined;
    ending.signal.addEventListener('abort', () => (cut = setTimeout(() => stream.destroy(), GRACE_MS)));
    stream.once('close', () => {
      clearTimeout(life);
      clearTimeout(cut);
      this.open.delete(place);
    });
    return stream;
  }

  /** Before the server waits for its connections, which these would keep open. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const { ending } of this.open) ending.abort();
    await this.bell.silent();
  }

  private mustHaveRoom(tenant: Uuid): void {
    if (this.isStopping) throw problem('UNAVAILABLE');
    const own = [...this.open].filter((each) => each.tenant === tenant).length;
    if (own >= MAX_STREAMS_OF_ENTERPRISE) throw problem('FEED_STREAMS_EXHAUSTED', { limit: MAX_STREAMS_OF_ENTERPRISE });
    if (this.open.size >= MAX_STREAMS) throw problem('UNAVAILABLE');
  }

  private async *told(reader: FeedReader, from: bigint, types: readonly string[] | undefined, signal: AbortSignal): AsyncGenerator<string> {
    yield STREAM_OPENING;
    let after = from;
    try {
      while (!signal.aborted) {
        const { value: { events, nextAfter, head } } = await this.feed.page(reader, { start: { after }, limit: MAX_PAGE, types });
        for (const event of events) yield frameOf(cloudEventOf(event));
        after = nextAfter;
        if (after >= head && !(await this.bell.movedBeyond(head, reader.tenant, HEARTBEAT_MS, signal)) && !signal.aborted) yield heartbeatAt(after);
      }
    } catch (fault) {
      // What was sent is whole: the reader comes back behind it, and finds the database again or is told why not.
      this.log.warn(`a stream of events ended: ${(fault as Error).message}`);
    }
  }
}
