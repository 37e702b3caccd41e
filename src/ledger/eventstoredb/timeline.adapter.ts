import type { Instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { Head, Position, StoredEvent } from '../event-store.port';
import type { LogReader } from './log-reader.adapter';
import { RecentEvents } from './recent-events';
import { RunningTime } from './rising-clock';
import { withinTime } from './watchdog.adapter';

/** Where an event stands in the log, and at what time of the log. */
export interface Place {
  readonly id: Uuid;
  readonly position: Position;
  readonly at: Instant;
}

/**
 * Events before a position from which the running maximum is taken. It is exact unless a writer's clock ran ahead by more
 * than so many events last, of which no other writer has since seen one.
 */
const HORIZON_EVENTS = 256;
/** Events asked for at a time when catching up with the head. */
const PAGE_EVENTS = 512;
const MAX_PAGES = 64;
/** Places kept from the head backwards: more than are under way at once. */
const KEPT_PLACES = 8_192;
/** Ends of pages kept for whoever reads on from them. */
const KEPT_ENDS = 256;
/** Longer than this a place is not waited for where the server tells of every event by itself: it is read, and what follows too until the server is ahead again. */
const FED_MS = 50;
/** Farther behind than this the timeline does not read on but begins anew near the head: 64 MiB are some 100,000 events. */
const MAX_GAP_BYTES = 64n * 1024n * 1024n;

/**
 * The time of the log, for whoever reads it and for the answers of appends. The server tells where an append stands but
 * not whether it was written now or by an earlier try with an earlier time; what is read here says so, for all appends
 * under way in one reading.
 */
export class Timeline {
  private last: Place | null = null;
  private reading: Promise<number> | null = null;
  private nextReading: Promise<number> | null = null;
  private readonly recent = new RecentEvents();
  private readonly places = new Map<Position, Place>();
  private readonly ends = new Map<Position, Instant>();
  /** Those who wait to be told of the event at a position. */
  private readonly awaited = new Map<Position, ComingWord>();
  private isFed = false;
  private isFedLate = false;

  constructor(private readonly reader: LogReader, private readonly observe: (at: Instant) => void) {}

  /** Reads the end of the log, once there is one. */
  async begin(): Promise<void> {
    if (this.last === null) await this.readNext(0n);
  }

  /** From where whoever is fed with all that follows misses nothing; null while nothing was read. */
  get end(): Position | null {
    return this.last?.position ?? null;
  }

  /** Every event after a place that was read comes here by itself from now on; or no longer. */
  feeding(isFed: boolean): void {
    this.isFed = isFed;
    this.isFedLate = false;
  }

  /** The event that follows what was given before; what was read meanwhile is known already. */
  fed(event: StoredEvent): void {
    if (this.last === null || event.position <= this.last.position) return;
    this.isFedLate = false;
    this.add(event, new RunningTime(this.last.at));
  }

  /** The place at a position, where the log was read not long ago; null for what is older. */
  async place(position: Position): Promise<Place | null> {
    if (this.isFed && !this.isFedLate && this.last !== null && this.last.position < position) await this.told(position);
    for (let pages = 0; pages < MAX_PAGES && (this.last === null || this.last.position < position); pages += 1) {
      const isMine = this.reading === null;
      if ((await this.readNext(position)) === 0 && isMine) break;
    }
    return this.places.get(position) ?? null;
  }

  /** What is known without reading. */
  known(position: Position): Instant | undefined {
    return this.places.get(position)?.at ?? this.ends.get(position);
  }

  async head(): Promise<Head> {
    const [last] = await this.reader.before('end', 1);
    if (!last) return { position: 0n, at: null };
    const place = await this.place(last.position);
    return { position: last.position, at: place?.at ?? (await this.before(last.position)).after(last.at) };
  }

  /** The next events of the log, at the times of the log. */
  async after(position: Position, limit: number): Promise<readonly StoredEvent[]> {
    return (await this.recentAfter(position, limit)) ?? this.readAfter(position, limit);
  }

  /**
   * Near the head all readers of this process share what one has read. That fewer than the limit are all there are, only a
   * reading can tell that begins after the question; those who ask meanwhile share the next one.
   */
  private async recentAfter(position: Position, limit: number): Promise<readonly StoredEvent[] | undefined> {
    if (this.last === null) return undefined;
    for (let found = this.recent.after(position, limit), isAll = false; ; found = this.recent.after(position, limit)) {
      if (found === undefined || found.length === limit || isAll) return found;
      isAll = (await this.readAnew()) < PAGE_EVENTS;
    }
  }

  private readAnew(): Promise<number> {
    return (this.nextReading ??= Promise.resolve(this.reading)
      .catch(() => null)
      .then(() => {
        this.nextReading = null;
        return this.readNext(this.last?.position ?? 0n);
      }));
  }

  private async readAfter(position: Position, limit: number): Promise<readonly StoredEvent[]> {
    const raw = await this.reader.after(position, limit);
    if (raw.length === 0) return [];
    const known = this.known(position);
    const time = known ? new RunningTime(known) : await this.before((raw[0] as StoredEvent).position);
    const events = raw.map((event) => ({ ...event, at: time.after(event.at) }));
    const end = events.at(-1) as StoredEvent;
    keep(this.ends, end.position, end.at, KEPT_ENDS);
    this.observe(end.at);
    return events;
  }

  /** One reading at a time, for all who wait for one. */
  private readNext(position: Position): Promise<number> {
    return (this.reading ??= this.readOn(position).finally(() => (this.reading = null)));
  }

  /** Reads on towards a position, at most a page; tells how much was read. */
  private async readOn(position: Position): Promise<number> {
    const near = this.last !== null && position - this.last.position <= MAX_GAP_BYTES ? this.last : null;
    const events = near ? await this.reader.after(near.position, PAGE_EVENTS) : await this.reader.before('end', HORIZON_EVENTS);
    // What came by itself while this was read is known, and may reach farther than this.
    if (!near && events[0] && (this.end ?? 0n) < events.at(-1)!.position) this.beginAt(events[0].position - 1n);
    const [since, time] = [this.last?.position ?? 0n, new RunningTime(this.last?.at)];
    for (const event of events) if (event.position > since) this.add(event, time);
    return events.length;
  }

  private beginAt(start: Position): void {
    this.last = null;
    this.recent.restart(start);
  }

  private add(event: StoredEvent, time: RunningTime): void {
    const { id, position } = event;
    const at = time.after(event.at);
    this.last = { id, position, at };
    keep(this.places, position, this.last, KEPT_PLACES);
    this.recent.add({ ...event, at });
    this.observe(at);
    this.awaited.get(position)?.tell();
  }

  /** Comes back when the event there has come, or is waited for no longer. */
  private async told(position: Position): Promise<void> {
    // Who waits for the same event waits for the same word.
    const awaited = this.awaited.get(position) ?? comingWord();
    this.awaited.set(position, awaited);
    await withinTime(FED_MS, `what stands at ${position}`, awaited.come).catch(() => (this.isFedLate = true));
    if (this.awaited.get(position) === awaited) this.awaited.delete(position);
  }

  private async before(position: Position): Promise<RunningTime> {
    const time = new RunningTime();
    for (const { at } of await this.reader.before(position, HORIZON_EVENTS)) time.after(at);
    return time;
  }
}

interface ComingWord {
  readonly come: Promise<void>;
  readonly tell: () => void;
}

function comingWord(): ComingWord {
  let tell: () => void = () => undefined;
  const come = new Promise<void>((resolve) => (tell = resolve));
  return { come, tell };
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): void {
  kept.set(key, value);
  const oldest = kept.keys().next();
  if (kept.size > most && !oldest.done) kept.delete(oldest.value);
}
