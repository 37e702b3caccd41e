import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { MAX_PAGE } from '../../http/lists/cursors.provider';
import { cloudEventAt } from './cloud-event';
import { frameOf, heartbeatAt, STREAM_OPENING } from './event-stream';
import { FeedBell } from './feed-bell.provider';
import { FeedPlaces } from './feed-places.provider';
import { FeedQuery, FeedReader } from './feed.query';

/** Quiet for so long, a stream says that it is still there: proxies close after 30 to 60 s. */
const HEARTBEAT_MS = 10_000;
/** A stream ends then and the reader comes back with its key: one that was revoked meanwhile does not. */
const LONGEST_STREAM_MS = 15 * 60_000;
/** A reader that takes nothing any more is cut off so long after its stream should have ended. */
const GRACE_MS = 1_000;

/** Text as it is told. A reader that goes ends the telling at once, though it is waiting for the next event just then: `Readable.from` would wait with it. */
class Telling extends Readable {
  constructor(
    private readonly texts: AsyncGenerator<string>,
    private readonly ending: AbortController,
  ) {
    super();
  }

  override _read(): void {
    void this.texts.next().then(
      ({ done, value }) => this.destroyed || this.push(done ? null : value),
      (fault: Error) => this.destroy(fault),
    );
  }

  override _destroy(fault: Error | null, done: (fault: Error | null) => void): void {
    this.ending.abort();
    done(fault);
  }
}

interface Followed {
  readonly after: bigint;
  readonly types: readonly string[] | undefined;
  readonly origin: string;
}

/** Feeds as they grow, for as long as their readers listen. */
@Injectable()
export class FeedStreams {
  private readonly log = new Logger('feed');

  constructor(
    private readonly feed: FeedQuery,
    private readonly bell: FeedBell,
    private readonly places: FeedPlaces,
  ) {}

  /** @throws Refused where there is no room */
  follow(reader: FeedReader, after: bigint, types: readonly string[] | undefined, origin: string): Readable {
    const { ending, leave } = this.places.take(reader.tenant);
    const stream = new Telling(this.told(reader, { after, types, origin }, ending.signal), ending);
    const life = setTimeout(() => ending.abort(), LONGEST_STREAM_MS);
    let cut: NodeJS.Timeout | undefined;
    ending.signal.addEventListener('abort', () => (cut = setTimeout(() => stream.destroy(), GRACE_MS)));
    stream.once('close', () => {
      clearTimeout(life);
      clearTimeout(cut);
      leave();
    });
    return stream;
  }

  private async *told(reader: FeedReader, { after: from, types, origin }: Followed, signal: AbortSignal): AsyncGenerator<string> {
    yield STREAM_OPENING;
    let after = from;
    try {
      while (!signal.aborted) {
        const {
          value: { events, nextAfter, head },
        } = await this.feed.page(reader, { start: { after }, limit: MAX_PAGE, types });
        for (const event of events) yield frameOf(cloudEventAt(origin)(event));
        after = nextAfter;
        if (after >= head && !(await this.bell.movedBeyond(head, reader.tenant, HEARTBEAT_MS, signal)) && !signal.aborted)
          yield heartbeatAt(after);
      }
    } catch (fault) {
      // What was sent is whole: the reader comes back behind it, and finds the database again or is told why not.
      this.log.warn(`a stream of events ended: ${(fault as Error).message}`);
    }
  }
}
